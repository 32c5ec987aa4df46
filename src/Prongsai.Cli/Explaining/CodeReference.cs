using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Explaining;

/// <summary>Writes what is known of diagnostics' codes: one for a person at the prompt, all of them as a page of the guide.</summary>
internal sealed class CodeReference(MessageLanguage language)
{
    private static readonly BilingualText Heading = new("รหัสทั้งหมด", "All codes");

    private static readonly BilingualText Lead = new(
        "หน้านี้โปรแกรมทำเองด้วย `prongsai explain --all` อธิบายว่าแต่ละรหัสมีไว้ทำไม และแก้อย่างไร `…` แทนชื่อหรือค่าที่ผิด",
        "The program makes this page with `prongsai explain --all`: why each code exists and how to mend it. `…` stands for the name or value that is wrong.");

    private static readonly BilingualText Why = new("ทำไม", "Why");

    private static readonly BilingualText Before = new("ก่อน", "before");

    private static readonly BilingualText After = new("หลัง", "after");

    private readonly FrozenDictionary<string, Explanation> _explanations = Explanations.Read();

    /// <summary>Plain text, with all that there is.</summary>
    public string OfOne(DiagnosticDescriptor descriptor)
    {
        var text = new StringBuilder();
        Line(text, $"{descriptor.Code}  {language.Show(descriptor.Title)}");
        foreach (var line in language.Pick(descriptor.Message).Concat(language.Pick(descriptor.Hint)))
        {
            Line(text, $"  {Shown(line)}");
        }

        if (_explanations.TryGetValue(descriptor.Code, out var explanation))
        {
            foreach (var (name, why) in language.Pick(Why).Zip(language.Pick(explanation.Why)))
            {
                Line(text, $"  {name}: {why}");
            }

            Example(text, $"  {language.Show(Before)}:", explanation.Before);
            Example(text, $"  {language.Show(After)}:", explanation.After);
        }

        foreach (var line in language.Pick(LevelOf(descriptor)))
        {
            Line(text, $"  {line}");
        }

        return text.ToString();
    }

    /// <summary>A page of Markdown, in the order of the codes.</summary>
    public string OfAll(IEnumerable<DiagnosticDescriptor> descriptors)
    {
        var text = new StringBuilder();
        Line(text, $"# {language.Show(Heading)}\n");
        language.Pick(Lead).ToList().ForEach(l => Line(text, l + "\n"));
        foreach (var descriptor in descriptors)
        {
            Line(text, $"## {descriptor.Code} {language.Show(descriptor.Title)}\n");
            var why = _explanations.TryGetValue(descriptor.Code, out var explanation) ? language.Pick(explanation.Why) : [];
            foreach (var line in why.Append(string.Join(' ', language.Pick(descriptor.Hint).Select(Shown))).Concat(language.Pick(LevelOf(descriptor))))
            {
                Line(text, line + "\n");
            }

            if (explanation is { Before.IsEmpty: false })
            {
                Line(text, "```diff");
                explanation.Before.Select(l => "- " + l).Concat(explanation.After.Select(l => "+ " + l)).ToList().ForEach(l => Line(text, l));
                Line(text, "```\n");
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static BilingualText LevelOf(DiagnosticDescriptor descriptor)
    {
        var level = DiagnosticReporter.Name(descriptor.Severity);
        return descriptor.IsFixed
            ? new($"ระดับ {level} เปลี่ยนไม่ได้", $"Level {level}, which cannot be changed.")
            : new($"ระดับ {level} เปลี่ยนได้ด้วย severities ใน site.yaml", $"Level {level}; severities in site.yaml may change it.");
    }

    private static void Example(StringBuilder text, string name, IEnumerable<string> lines)
    {
        foreach (var line in lines.Select(l => $"    {l}").Prepend(name))
        {
            Line(text, line);
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string Shown(string text) => string.Format(CultureInfo.InvariantCulture, text, "…", "…", "…", "…", "…", "…", "…");
}
