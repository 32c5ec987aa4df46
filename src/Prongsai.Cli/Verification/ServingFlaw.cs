using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Verification;

/// <summary>One thing that is wrong with how a file is served, with the values of its texts that come after the number and name of files; without a path, of the whole host.</summary>
internal sealed record ServingFlaw(DiagnosticDescriptor Descriptor, string? Path, params ImmutableArray<string> Values);

/// <summary>Tells each kind of flaw once, with how many files have it: a server that does one thing wrong does it to every file.</summary>
internal static class ServingFlaws
{
    public static ImmutableArray<Diagnostic> Tell(Uri root, IEnumerable<ServingFlaw> flaws)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var same in flaws.GroupBy(f => (f.Descriptor, Values: string.Join('\u0001', f.Values))))
        {
            var first = same.MinBy(f => f.Path, StringComparer.Ordinal) ?? same.First();
            string[] files = first.Path is { } path ? [same.Count().ToString(CultureInfo.InvariantCulture), path] : [];
            diagnostics.Add(first.Descriptor, new SourceFile(root.AbsoluteUri, "").Span(0, 0), [.. files, .. first.Values]);
        }

        return diagnostics.ToSorted();
    }
}
