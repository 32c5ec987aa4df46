using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>The part after # names an anchor that the file has, also on other pages and in SVG.</summary>
internal sealed class FragmentCheck : ISiteCheck
{
    private const string TextDirective = ":~:";
    private const string TopOfPage = "top";

    /// <summary>What the ids of an article's headings begin with.</summary>
    private const string HeadingPrefix = "h-";

    private const int MostShown = 12;

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
            Report(reference, anchor, target.Document.Anchors, findings);
        }
    }

    private static void Report(Reference reference, string anchor, ImmutableArray<string> anchors, Findings findings)
    {
        var path = reference.Target.Path;
        var headings = anchors.Where(a => a.StartsWith(HeadingPrefix, StringComparison.Ordinal)).ToList();
        var known = headings.Count > 0 ? headings : [.. anchors];
        var name = anchor.StartsWith(HeadingPrefix, StringComparison.Ordinal) || headings.Count == 0 ? anchor : HeadingPrefix + anchor.Replace(' ', '-');
        var descriptor = CheckDiagnostics.MissingFragment;
        ImmutableArray<string> arguments = [.. new[] { reference.Text, anchor, path }.Select(ShownText.Of), known.Count == 0 ? "–" : string.Join(", ", known.Take(MostShown).Select(k => $"#{k}"))];
        var diagnostic = new Diagnostic(descriptor, descriptor.Severity, reference.Span, arguments, [])
        {
            Nearest = [.. NearestName.Of(name, known).Select(n => $"#{n}")],
        };
        findings.Add(diagnostic, $"{path}#{anchor}", reference.Text);
    }

    /// <summary>The id a fragment asks for; null where it means the top of the page, or a text in it.</summary>
    private static string? AnchorIn(string? fragment)
    {
        var end = fragment?.IndexOf(TextDirective, StringComparison.Ordinal) ?? -1;
        var anchor = end < 0 ? fragment : fragment?[..end];
        return string.IsNullOrEmpty(anchor) || string.Equals(anchor, TopOfPage, StringComparison.OrdinalIgnoreCase) ? null : anchor;
    }
}
