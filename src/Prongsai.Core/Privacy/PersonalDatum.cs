using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Privacy;

/// <summary>Personal data that was found somewhere, masked: what it was is nowhere in it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Masked">What may be shown of it, such as <c>XXXXXXXXX1234</c>; also what a release names it by.</param>
/// <param name="Key">The beginning of the SHA-256 of its plain form, by which two are known to be the same.</param>
public sealed record PersonalDatum(PersonalDataKind Kind, string Masked, string Key)
{
    /// <summary>Where it stands in a text, in UTF-16 units; of a document, in its words as they were read.</summary>
    public int Offset { get; init; }

    public int Length { get; init; }

    /// <summary>Where it stands in a document as people find it, such as <c>p. 3</c> or <c>Sheet1!B4</c>; null in a text.</summary>
    public string? Place { get; init; }
}

/// <summary>The kinds of personal data that are looked for.</summary>
public enum PersonalDataKind
{
    NationalId,
    Telephone,
    Email,
    BankAccount,
}

/// <summary>Personal data that is meant to be public: how a diagnostic shows it, and why.</summary>
public sealed record ReleasedDatum(string Masked, LocalizedText Reason, Origin Origin);
