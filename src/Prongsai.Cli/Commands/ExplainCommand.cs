using System.CommandLine;
using Prongsai.Cli.Explaining;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>explain</c>: why a diagnostic exists and how to mend it; the list of all codes where none is given.</summary>
internal sealed class ExplainCommand(AppIo io, CommonOptions options)
{
    private const string Prefix = "PRS";

    private readonly Argument<string?> _code = new("code")
    {
        Description = "รหัส เช่น PRS1001 / a code such as PRS1001",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "อธิบายทุกรหัสเป็น Markdown / explain every code, as Markdown",
    };

    public Command Create()
    {
        var command = new Command("explain", "อธิบายรหัสปัญหา / explain a diagnostic's code") { _code, _all, options.Messages };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var (asked, language) = (result.GetValue(_code), result.GetValue(options.Messages));
        var (known, reference) = (DiagnosticCatalog.All(), new CodeReference(language));
        if (result.GetValue(_all))
        {
            io.Out.Write(reference.OfAll(known));
            return ExitCode.Good;
        }

        if (asked is null)
        {
            known.ToList().ForEach(d => io.Out.WriteLine($"{d.Code}  {language.Show(d.Title)}"));
            return ExitCode.Good;
        }

        var code = CodeOf(asked);
        if (known.FirstOrDefault(d => d.Code == code) is { } found)
        {
            io.Out.Write(reference.OfOne(found));
            return ExitCode.Good;
        }

        var near = string.Join(' ', NearestName.Of(code, known.Select(d => d.Code)));
        BilingualText answer = near.Length == 0
            ? new($"ไม่มีรหัส {asked} สั่ง prongsai explain เพื่อดูทุกรหัส", $"There is no code {asked}: prongsai explain lists them all.")
            : new($"ไม่มีรหัส {asked} รหัสที่ใกล้เคียง: {near}", $"There is no code {asked}. Near ones: {near}");
        language.Pick(answer).ToList().ForEach(io.Error.WriteLine);
        return ExitCode.Usage;
    }

    /// <summary>A code as people type it: in small letters, without its letters, in Thai digits.</summary>
    private static string CodeOf(string asked)
    {
        var typed = ThaiText.ToArabicDigits(asked).ToUpperInvariant();
        return typed.StartsWith(Prefix, StringComparison.Ordinal) ? typed : Prefix + typed;
    }
}
