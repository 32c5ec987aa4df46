using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>The part after # names an anchor that the file has, also on other pages and in SVG.</summary>
internal sealed class FragmentCheck : ISiteCheck
{
    private const string TextDirective = ":~:";
    private const string TopOfPage = "top";

    public void Check(IReadOnlyDictionary<string, ExaminedFile> files)
    {
        foreach (var file in files.Values)
        {
            foreach (var reference in file.Document.References)
            {
                Check(reference, files, file.Findings);
            }
        }
    }

    private static void Check(Reference reference, IReadOnlyDictionary<string, ExaminedFile> files, Findings findings)
    {
        var (kind, path, fragment) = reference.Target;
        if (kind == AddressKind.Internal
            && AnchorIn(fragment) is { } anchor
            && files.TryGetValue(path, out var target)
            && target.Document.Lacks(anchor))
        {
            findings.AddWithCause($"{path}#{anchor}", CheckDiagnostics.MissingFragment, reference.Span, reference.Text, anchor, path);
        }
    }

    /// <summary>The id a fragment asks for; null where it means the top of the page, or a text in it.</summary>
    private static string? AnchorIn(string? fragment)
    {
        var end = fragment?.IndexOf(TextDirective, StringComparison.Ordinal) ?? -1;
        var anchor = end < 0 ? fragment : fragment?[..end];
        return string.IsNullOrEmpty(anchor) || string.Equals(anchor, TopOfPage, StringComparison.OrdinalIgnoreCase) ? null : anchor;
    }
}
