using System.CommandLine;
using System.Globalization;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>explain</c>: what a diagnostic's code means; all codes where none is given.</summary>
internal sealed class ExplainCommand(AppIo io, CommonOptions options)
{
    private readonly Argument<string?> _code = new("code")
    {
        Description = "รหัส เช่น PRS1001 / a code such as PRS1001",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Command Create()
    {
        var command = new Command("explain", "อธิบายรหัสปัญหา / explain a diagnostic's code") { _code, options.Messages };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var asked = result.GetValue(_code);
        var language = result.GetValue(options.Messages);
        var found = DiagnosticCatalog.All()
            .Where(d => asked is null || string.Equals(d.Code, asked, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (found.Count == 0)
        {
            io.Error.WriteLine($"ไม่มีรหัส {asked} / there is no code {asked}");
            return ExitCode.Usage;
        }

        foreach (var descriptor in found)
        {
            io.Out.WriteLine($"{descriptor.Code}  {language.Show(descriptor.Title)}");
            if (asked is not null)
            {
                Explain(descriptor, language);
            }
        }

        return ExitCode.Good;
    }

    private void Explain(DiagnosticDescriptor descriptor, MessageLanguage language)
    {
        foreach (var line in language.Pick(descriptor.Message).Concat(language.Pick(descriptor.Hint)))
        {
            io.Out.WriteLine($"  {Placeholders(line)}");
        }
    }

    private static string Placeholders(string text) => string.Format(CultureInfo.InvariantCulture, text, "…", "…", "…", "…", "…");
}
