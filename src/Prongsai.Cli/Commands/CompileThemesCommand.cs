using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Compilation;
using Prongsai.Content.Themes;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Core.Theming;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The verb <c>compile-themes</c>, which only the build of the programs uses: compiles the themes of a folder to an assembly that is shipped
/// beside the full program and linked into the native one.
/// </summary>
internal sealed class CompileThemesCommand(AppIo io, CommonOptions options)
{
    private readonly Option<string?> _references = new("--references")
    {
        Description = "โฟลเดอร์ของไฟล์อ้างอิง .NET / folder of .NET's reference assemblies",
    };

    public Command Create()
    {
        var command = new Command("compile-themes", "แปลงแม่แบบของธีมไว้กับโปรแกรม / compile the themes to ship with the program")
        {
            options.Themes, options.Output, _references,
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
        var folder = new SourceFile(settings.Themes, "").Span(0, 0);
        var read = names.Order(StringComparer.Ordinal)
            .Select(name => new ThemeReader(new ThemeFolder(themes, settings.Themes), shipped: null).Read(name, [Culture.Thai], folder, diagnostics))
            .OfType<ThemeDefinition>()
            .ToList();
        if (CompiledThemes.Of(read, result.GetValue(_references), diagnostics) is { } compiled)
        {
            OrdinaryFile.Write(Path.Combine(output, compiled.FileName), compiled.Assembly.Span);
        }

        var sorted = diagnostics.ToSorted();
        DiagnosticReporter.For(DiagnosticFormat.Line, MessageLanguage.Both, io.Out).Report(sorted);
        return diagnostics.HasErrors ? ExitCode.OfErrors(sorted) : ExitCode.Good;
    }
}
