using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Linking;

/// <summary>Keeps the first entity of each id and reports the later ones, naming both places.</summary>
internal static class UniqueIds
{
    public static IEnumerable<T> Keep<T, TId>(IEnumerable<T> entities, Func<T, TId> id, Func<T, SourceSpan> place, DiagnosticBag diagnostics)
        where TId : notnull
    {
        var seen = new Dictionary<TId, T>();
        foreach (var entity in entities)
        {
            if (seen.TryAdd(id(entity), entity))
            {
                yield return entity;
                continue;
            }

            diagnostics.Add(new Diagnostic(
                LinkDiagnostics.DuplicateId,
                LinkDiagnostics.DuplicateId.Severity,
                place(entity),
                [id(entity).ToString() ?? ""],
                [new RelatedSpan(place(seen[id(entity)]), new("รายการแรกอยู่ที่นี่", "the first one stands here"))]));
        }
    }
}
