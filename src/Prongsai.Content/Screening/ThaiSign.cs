using System.Collections.Immutable;

namespace Prongsai.Content.Screening;

/// <summary>What part a character has in Thai writing.</summary>
internal enum ThaiSign
{
    /// <summary>Latin letters, digits, punctuation, the end of a line: nothing that a Thai mark could stand on.</summary>
    None,
    Blank,

    /// <summary>A dash or a dotted ring in a consonant's place, as books on language print it; also what is damaged in itself.</summary>
    Stand,
    Consonant,
    LeadVowel,
    SaraA,
    SaraAa,
    SaraAm,
    Upper,
    Lower,
    Tone,
    Silencer,
    Nikhahit,
    Phinthu,

    /// <summary>Thai digits, the sign of repetition and the like.</summary>
    OtherThai,
    Lost,
    Private,
}

/// <summary>Which signs may follow which. Wide on purpose: names, Pali and Sanskrit are Thai writing too.</summary>
internal static class ThaiSigns
{
    private const int FirstThai = 0x0E00;

    private static readonly ThaiSign[] Thai = [.. Enumerable.Range(FirstThai, 0x60).Select(c => OfThai((char)c))];

    /// <summary>For each sign, as bits, the signs that cannot follow it.</summary>
    private static readonly ImmutableArray<int> Refused = [.. Enum.GetValues<ThaiSign>().Select(RefusedAfter)];

    public static ThaiSign Of(char c) => c switch
    {
        ' ' or '\t' => ThaiSign.Blank,
        '-' => ThaiSign.Stand,
        < (char)FirstThai => c == '\u00A0' ? ThaiSign.Stand : ThaiSign.None,
        < (char)(FirstThai + 0x60) => Thai[c - FirstThai],
        '\uFFFD' => ThaiSign.Lost,
        >= '\uE000' and <= '\uF8FF' => ThaiSign.Private,
        '\u25CC' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u200B' => ThaiSign.Stand,
        _ => ThaiSign.None,
    };

    public static bool CanFollow(ThaiSign before, ThaiSign sign) => ((Refused[(int)before] >> (int)sign) & 1) == 0;

    /// <summary>Marks above and below, which take no cell of their own.</summary>
    public static bool IsMark(ThaiSign sign) => sign is >= ThaiSign.Upper and <= ThaiSign.Phinthu;

    public static bool IsLetter(ThaiSign sign) => sign is >= ThaiSign.Consonant and <= ThaiSign.Phinthu;

    private static ThaiSign OfThai(char c) => c switch
    {
        '\u0E00' => ThaiSign.None,
        <= '\u0E2E' => ThaiSign.Consonant,
        '\u0E30' => ThaiSign.SaraA,
        '\u0E32' or '\u0E45' => ThaiSign.SaraAa,
        '\u0E33' => ThaiSign.SaraAm,
        '\u0E31' or (>= '\u0E34' and <= '\u0E37') or '\u0E47' => ThaiSign.Upper,
        '\u0E38' or '\u0E39' => ThaiSign.Lower,
        '\u0E3A' => ThaiSign.Phinthu,
        >= '\u0E40' and <= '\u0E44' => ThaiSign.LeadVowel,
        >= '\u0E48' and <= '\u0E4B' => ThaiSign.Tone,
        '\u0E4C' or '\u0E4E' => ThaiSign.Silencer,
        '\u0E4D' => ThaiSign.Nikhahit,
        '\u0E2F' or '\u0E3F' or '\u0E46' or (>= '\u0E4F' and <= '\u0E5B') => ThaiSign.OtherThai,
        _ => ThaiSign.None,
    };

    private static int RefusedAfter(ThaiSign before)
    {
        var refused = Bits(ThaiSign.Lost, ThaiSign.Private);
        foreach (var sign in Enum.GetValues<ThaiSign>())
        {
            refused |= IsSound(before, sign) ? 0 : 1 << (int)sign;
        }

        return refused;
    }

    private static bool IsSound(ThaiSign before, ThaiSign sign) => sign switch
    {
        _ when before is ThaiSign.Stand or ThaiSign.Lost or ThaiSign.Private => true,
        _ when before == ThaiSign.LeadVowel => sign is ThaiSign.Consonant or ThaiSign.Stand,
        ThaiSign.SaraA => before is ThaiSign.Consonant or ThaiSign.Tone or ThaiSign.SaraAa or ThaiSign.Phinthu,
        ThaiSign.SaraAa => before is ThaiSign.Consonant or ThaiSign.Tone or ThaiSign.Phinthu or ThaiSign.Silencer,
        ThaiSign.SaraAm => before is ThaiSign.Consonant or ThaiSign.Tone,
        ThaiSign.Upper or ThaiSign.Lower => before is ThaiSign.Consonant or ThaiSign.Phinthu or ThaiSign.Nikhahit,
        ThaiSign.Tone or ThaiSign.Phinthu => before is ThaiSign.Consonant or ThaiSign.Upper or ThaiSign.Lower or ThaiSign.Phinthu,
        ThaiSign.Nikhahit => before is ThaiSign.Consonant or ThaiSign.Upper or ThaiSign.Lower or ThaiSign.Phinthu or ThaiSign.Tone,
        ThaiSign.Silencer => before is ThaiSign.Consonant or ThaiSign.Upper or ThaiSign.Lower,
        _ => true,
    };

    private static int Bits(params ReadOnlySpan<ThaiSign> signs)
    {
        var bits = 0;
        foreach (var sign in signs)
        {
            bits |= 1 << (int)sign;
        }

        return bits;
    }
}
