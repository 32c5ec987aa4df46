using System.Buffers;
using Prongsai.Core.Localization;

namespace Prongsai.Content.Screening;

/// <summary>Names of files that look like others but are not: with what cannot be seen, with full-width letters, with Thai spelled otherwise.</summary>
internal static class OddNames
{
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        "\u00A0\u00AD\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F\u2060\u2066\u2067\u2068\u2069\uFEFF");

    /// <summary>The name or path as it looks; null where it is that already.</summary>
    public static string? Mended(string path)
    {
        if (path.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return null;
        }

        var mended = ThaiText.Normalize(string.Concat(path.Where(c => !Hidden.Contains(c)).Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c)));
        return mended == path || mended.Split('/').Any(string.IsNullOrWhiteSpace) ? null : mended;
    }
}
