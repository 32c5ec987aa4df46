using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Content.Themes;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Rendering;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The verb <c>compile-themes</c>, which only the build of the program uses: compiles each theme of a folder to an assembly that is shipped
/// beside the program.
/// </summary>
internal sealed class CompileThemesCommand(AppIo io, CommonOptions options)
{
    public Command Create()
    {
        var command = new Command("compile-themes", "แปลงแม่แบบของธีมไว้กับโปรแกรม / compile the themes to ship with the program")
        {
            options.Themes, options.Output,
        };
        command.Hidden = true;
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var project = options.InFolder(result, io);
        var settings = options.Settings(result, publish: true);
        var diagnostics = new DiagnosticBag();
        var themes = project.Full(settings.Themes);
        var output = Directory.CreateDirectory(project.Full(settings.Output)).FullName;
        var names = Directory.EnumerateDirectories(themes).Select(f => Path.GetFileName(f)).Where(n => !n.StartsWith('.'));
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            var folder = new SourceFile(settings.Themes, "").Span(0, 0);
            if (ThemeReader.Read(themes, settings.Themes, name, [Culture.Thai], folder, diagnostics) is { } theme
                && CompiledTheme.Of(theme, diagnostics) is { } compiled)
            {
                File.WriteAllBytes(Path.Combine(output, compiled.FileName), compiled.Assembly.Span);
            }
        }

        var sorted = diagnostics.ToSorted();
        DiagnosticReporter.For(DiagnosticFormat.Line, MessageLanguage.Both, io.Out).Report(sorted);
        return diagnostics.HasErrors ? ExitCode.OfErrors(sorted) : ExitCode.Good;
    }
}
