using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Privacy;
using Prongsai.Core.Text;

namespace Prongsai.Core.Diagnostics;

/// <summary>
/// One thing that is wrong, as data: reporters make the text, in which personal data of its values is covered. Its span lies inside its
/// file.
/// </summary>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    DiagnosticSeverity Severity,
    SourceSpan Span,
    ImmutableArray<string> Arguments,
    ImmutableArray<RelatedSpan> Related)
{
    public string Code => Descriptor.Code;

    public BilingualText Message => Fill(Descriptor.Message);

    /// <summary>The names that were most likely meant by one that is not known; the hint asks for them first.</summary>
    public ImmutableArray<string> Nearest { get; init; } = [];

    public BilingualText Hint => Ask(Fill(Descriptor.Hint));

    private BilingualText Ask(BilingualText hint) => Nearest.IsEmpty
        ? hint
        : new($"หมายถึง {string.Join(" หรือ ", Nearest)} หรือไม่ {hint.Thai}", $"Did you mean {string.Join(" or ", Nearest)}? {hint.English}");

    private BilingualText Fill(BilingualText text) => new(Fill(text.Thai), Fill(text.English));

    private string Fill(string text) => PersonalDataMask.Of(string.Format(CultureInfo.InvariantCulture, text, [.. Arguments]));
}

/// <summary>A second place that explains a diagnostic, such as where a code was used first.</summary>
public sealed record RelatedSpan(SourceSpan Span, BilingualText Note)
{
    public BilingualText Note { get; init; } = new(PersonalDataMask.Of(Note.Thai), PersonalDataMask.Of(Note.English));
}

/// <summary>
/// What is permanent about a diagnostic: its code (<c>PRS</c> and four digits, the first naming the stage), its default
/// severity and its texts, in which <c>{0}</c>, <c>{1}</c> stand for a diagnostic's arguments.
/// </summary>
public sealed record DiagnosticDescriptor(
    string Code,
    DiagnosticSeverity Severity,
    BilingualText Title,
    BilingualText Message,
    BilingualText Hint)
{
    /// <summary>True for the machine's troubles (disk, rights, lock), which end with exit code 3 rather than 1.</summary>
    public bool IsEnvironment { get; init; }

    /// <summary>Which argument is a path that people are shown whole besides, since it may be another place than they had in mind.</summary>
    public int? PlaceArgument { get; init; }

    /// <summary>True for codes that settings may not re-level: what could not be read, bound or linked stays an error.</summary>
    public bool IsFixed => Code[3] is '1' or '2' or '3' or '9';
}

/// <summary>How much a diagnostic weighs: an error stops the site, a warning is shown, an info is only counted.</summary>
public enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}
