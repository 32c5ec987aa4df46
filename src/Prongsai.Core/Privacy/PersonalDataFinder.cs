using System.Security.Cryptography;
using System.Text;

namespace Prongsai.Core.Privacy;

/// <summary>
/// Finds personal data in a text, in Thai or Arabic digits: national ids, mobile telephones, addresses at public mail services, and bank
/// accounts. Pure, and linear in the length of the text; a text in which nothing can be is passed over without taking memory.
/// </summary>
public static class PersonalDataFinder
{
    private const int FewestDigits = 10;

    private const int KeyBytes = 8;

    /// <summary>What is found, in the order of the text; each place once.</summary>
    public static IEnumerable<PersonalDatum> In(string text) => MayHold(text) ? Find(text) : Enumerable.Empty<PersonalDatum>();

    /// <summary>
    /// By what two are known to be the same, however they are written: 16 hexadecimal digits. Null where it is not of that kind. It is no
    /// secret: there are few enough numbers to try them all, so it is never published.
    /// </summary>
    public static string? KeyOf(PersonalDataKind kind, string written)
    {
        var digits = string.Concat(written.Where(DigitRuns.IsDigit).Select(d => (char)('0' + DigitRuns.Value(d))));
        return kind switch
        {
            PersonalDataKind.NationalId => digits.Length == NationalIds.Length ? KeyOfPlain(kind, digits) : null,
            PersonalDataKind.Telephone => MobileNumbers.PlainOf(digits) is { } number ? KeyOfPlain(kind, number) : null,
            PersonalDataKind.Email => written.Contains('@', StringComparison.Ordinal) ? KeyOfPlain(kind, written.Trim().ToLowerInvariant()) : null,
            _ => digits.Length is >= BankAccounts.Shortest and <= BankAccounts.Longest ? KeyOfPlain(kind, digits) : null,
        };
    }

    /// <summary>Numbers in the web addresses of a text that may be national ids and may be something else.</summary>
    public static IEnumerable<PersonalDatum> DoubtfulIn(string text) => AddressNumbers.BareIn(text).Select(Datum);

    /// <summary>Whether there is an @, or enough digits near each other: which is seldom so.</summary>
    public static bool MayHold(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (DigitRuns.IsDigit(c))
            {
                digits++;
                if (digits == FewestDigits)
                {
                    return true;
                }
            }
            else if (digits > 0 && !DigitRuns.MayJoin(c))
            {
                digits = 0;
            }
        }

        return text.Contains('@') || AddressNumbers.MayStandIn(text);
    }

    private static List<PersonalDatum> Find(string text)
    {
        var found = new List<PersonalDatum>();
        foreach (var (start, length) in MailAddresses.In(text))
        {
            var plain = text.Substring(start, length).ToLowerInvariant();
            found.Add(new(PersonalDataKind.Email, $"{plain[0]}•••{plain[plain.IndexOf('@', StringComparison.Ordinal)..]}", KeyOfPlain(PersonalDataKind.Email, plain))
            {
                Offset = start,
                Length = length,
            });
        }

        var runs = DigitRuns.In(text);
        for (var i = 0; i < runs.Count; i++)
        {
            if (NumberAt(runs, i) is { } number)
            {
                found.Add(Datum(number, runs[number.Last].End));
                i = number.Last;
            }
        }

        found.AddRange(AddressNumbers.PartedIn(text).Select(Datum));
        found.Sort((a, b) => a.Offset.CompareTo(b.Offset));
        return found;
    }

    private static FoundNumber? NumberAt(DigitRuns runs, int first) =>
        NationalIds.At(runs, first) ?? MobileNumbers.At(runs, first) ?? BankAccounts.At(runs, first);

    private static PersonalDatum Datum(FoundNumber number, int end) => new(number.Kind, Masked(number), KeyOfPlain(number.Kind, number.Plain))
    {
        Offset = number.Start,
        Length = end - number.Start,
    };

    private static PersonalDatum Datum(AddressNumber number) => Datum(new(PersonalDataKind.NationalId, number.Start, 0, number.Plain), number.Start + number.Length);

    private static string Masked(FoundNumber number) => number switch
    {
        { Kind: PersonalDataKind.Telephone, Plain: var p } => $"{p[..2]}X-XXX-{p[^4..]}",
        { Kind: PersonalDataKind.BankAccount, Plain: { Length: BankAccounts.Shortest } p } => $"XXX-X-XX{p[6..9]}-{p[9]}",
        { Plain: var p } => string.Concat(new string('X', p.Length - 4), p.AsSpan(p.Length - 4)),
    };

    private static string KeyOfPlain(PersonalDataKind kind, string plain) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{plain}")).AsSpan(0, KeyBytes));
}

/// <summary>A number that was found: from where in the text, up to which run of digits, and its digits in their plain form.</summary>
internal readonly record struct FoundNumber(PersonalDataKind Kind, int Start, int Last, string Plain);
