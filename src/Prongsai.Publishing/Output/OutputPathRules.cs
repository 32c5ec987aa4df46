using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Site;

namespace Prongsai.Publishing.Output;

/// <summary>
/// Every file of the site stays below the output folder, can be stored on Linux, Windows and macOS, and differs from all others
/// in more than capitals.
/// </summary>
internal static class OutputPathRules
{
    private const string ForbiddenCharacters = "\\:*?\"<>|";
    private const int LongestReservedName = 7;
    private const int LongestName = 255;

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    private static readonly ImmutableHashSet<string> ReservedNames = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Numbered("COM"), .. Numbered("LPT")]);

    /// <summary>Reports every path that breaks a rule; true where there is none.</summary>
    public static bool Check(IEnumerable<OutputFile> files, DiagnosticBag diagnostics)
    {
        var areSound = true;
        var taken = new Dictionary<string, (string Path, bool IsFile)>(StringComparer.OrdinalIgnoreCase)
        {
            [SiteManifest.FileName] = (SiteManifest.FileName, true),
        };
        foreach (var file in files)
        {
            var fault = file.Path.Split('/').FirstOrDefault(part => !IsSound(part)) ?? Clash(file.Path, taken);
            if (fault is not null)
            {
                areSound = false;
                var span = new SourceFile($"output/{file.Path}", "").Span(0, 0);
                diagnostics.Add(PublishDiagnostics.UnsafePath, span, file.Path, fault);
            }
        }

        return areSound;
    }

    private static bool IsSound(string part) =>
        part.Length > 0
        && !part.EndsWith('.')
        && !part.EndsWith(' ')
        && (!part.AsSpan().ContainsAnyExcept(Plain) || IsStorable(part))
        && Encoding.UTF8.GetByteCount(part) <= LongestName
        && !IsReserved(part.AsSpan());

    private static bool IsStorable(string part) =>
        part.IndexOfAny([.. ForbiddenCharacters]) < 0 && !part.Any(char.IsControl) && !part.EnumerateRunes().Contains(Rune.ReplacementChar);

    private static bool IsReserved(ReadOnlySpan<char> part)
    {
        var end = part.IndexOf('.');
        var stem = (end < 0 ? part : part[..end]).TrimEnd();
        return stem.Length <= LongestReservedName && ReservedNames.Contains(stem.ToString());
    }

    /// <summary>The path that this one cannot stand beside; registers the path and its folders.</summary>
    private static string? Clash(string path, Dictionary<string, (string Path, bool IsFile)> taken)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var folder = path[..slash];
            if (!taken.TryAdd(folder, (folder, false)) && taken[folder] != (folder, false))
            {
                return taken[folder].Path;
            }
        }

        return taken.TryAdd(path, (path, true)) ? null : taken[path].Path;
    }

    private static IEnumerable<string> Numbered(string name) =>
        "0123456789¹²³".Select(digit => $"{name}{digit}");
}
