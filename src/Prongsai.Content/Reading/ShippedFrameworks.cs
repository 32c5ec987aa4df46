using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Reading;

/// <summary>
/// The national frameworks that come with the program: a folder of <c>&lt;year&gt;.yaml</c>, one for all agencies. A content has those of
/// its years, of the years between them, whose items may lie on the way from one to another, and of the year before, which its
/// measures may answer. A file of its own takes the place of the program's.
/// </summary>
public sealed class ShippedFrameworks(string folder, string displayRoot)
{
    /// <summary>The years there are frameworks of, in ascending order.</summary>
    public IReadOnlyList<FiscalYear> Years { get; } = !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, "*.yaml")
            .Select(f => ContentLayout.FrameworkYear($"{ContentLayout.Frameworks}/{Path.GetFileName(f)}"))
            .OfType<FiscalYear>()
            .Order(),
    ];

    public FiscalYear? Newest => Years.Count == 0 ? null : Years[^1];

    /// <summary>A year wanted though the content has nothing of it.</summary>
    public FiscalYear? Also { get; init; }

    internal SourceFolder Open(DiagnosticBag diagnostics) => new(folder, displayRoot, diagnostics) { Below = ContentLayout.Frameworks };

    /// <summary>The paths of the frameworks that a content of these files has from the program.</summary>
    /// <param name="paths">The content's own files.</param>
    /// <param name="meant">Paths that other files of it were meant to have: none of these is the program's either.</param>
    /// <param name="content">The content's folder.</param>
    /// <param name="diagnostics">Told of frameworks of the content's own.</param>
    internal IEnumerable<string> For(IReadOnlyList<string> paths, IReadOnlySet<string> meant, SourceFolder content, DiagnosticBag diagnostics)
    {
        foreach (var own in Years.Select(ContentLayout.Framework).Where(paths.Contains))
        {
            diagnostics.Add(ReadDiagnostics.OwnFramework, content.StartOf(own), content.Display(own), $"{displayRoot}/{Path.GetFileName(own)}");
        }

        var years = paths.Concat(meant).Select(ContentLayout.YearOf).OfType<FiscalYear>().Concat(Also is null ? [] : [Also]).Order().ToList();
        return years.Count == 0
            ? []
            : Years.Where(y => y.BuddhistEra >= years[0].BuddhistEra - 1 && y <= years[^1]).Select(ContentLayout.Framework).Where(p => !paths.Contains(p) && !meant.Contains(p));
    }
}
