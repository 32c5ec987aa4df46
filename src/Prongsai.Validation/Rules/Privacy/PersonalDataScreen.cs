using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Privacy;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Privacy;

/// <summary>Looks through what is published, one piece after the other, and reports what is neither the agency's own nor released.</summary>
/// <param name="own">The keys of the agency's own contacts.</param>
/// <param name="scopes">What is released where.</param>
/// <param name="diagnostics">Takes the reports.</param>
internal sealed class PersonalDataScreen(HashSet<string> own, ReleaseScopes scopes, DiagnosticBag diagnostics)
{
    private readonly HashSet<(string File, string Key)> _inTables = [];

    /// <summary>Looks through a stretch of a file; gives the keys of all that is there.</summary>
    public ImmutableArray<string> Look(SourceSpan span)
    {
        var text = span.File.Text.AsSpan(span.Offset, span.Length);
        if (!PersonalDataFinder.MayHold(text))
        {
            return [];
        }

        var found = PersonalDataFinder.In(text.ToString()).ToList();
        foreach (var datum in found)
        {
            Report(datum, span.File.Span(span.Offset + datum.Offset, datum.Length), span.File.Path);
        }

        return [.. found.Select(d => d.Key)];
    }

    /// <summary>Looks through a web address, in which a number in one piece may well be something else than an id.</summary>
    public void LookAt(SourceSpan address)
    {
        Look(address);
        var text = address.File.Text.Substring(address.Offset, address.Length);
        var scope = scopes.For(address.File.Path);
        foreach (var datum in PersonalDataFinder.DoubtfulIn(text).Where(d => !IsInnocent(d, scope)))
        {
            diagnostics.Add(PersonalDataDiagnostics.MayBeId, address.File.Span(address.Offset + datum.Offset, datum.Length), datum.Masked, scope.File);
        }
    }

    /// <summary>Looks through the cells of a table, each with the head of its column, which says what numbers are.</summary>
    public void Look(ItemTable table, TableContent data)
    {
        for (var column = 0; column < data.Heads.Length; column++)
        {
            Look("", data.Heads[column], table, column, row: 0);
            for (var row = 0; row < data.Rows.Length; row++)
            {
                Look(data.Heads[column] + "\n", data.Rows[row][column], table, column, row + 1);
            }
        }
    }

    /// <summary>Reports what was found in a document when it was opened; what stands in a table that was read from it has been told.</summary>
    public void Look(string path, DocumentFile file)
    {
        foreach (var datum in file.PersonalData.Where(d => !_inTables.Contains((path, d.Key))))
        {
            ReportInDocument(datum, file.Start, path, datum.Place ?? NameOf(path));
        }
    }

    public void Report(PersonalDatum datum, SourceSpan place, string path)
    {
        var scope = scopes.For(path);
        if (!IsInnocent(datum, scope))
        {
            diagnostics.Add(PersonalDataDiagnostics.Of(datum.Kind), place, datum.Masked, scope.File);
        }
    }

    /// <summary>Reports released data that is not there, unless something could not be read that it may be in.</summary>
    public void ReportIdle()
    {
        if (diagnostics.Any(d => d.Descriptor is { Severity: DiagnosticSeverity.Error, IsFixed: true }))
        {
            return;
        }

        foreach (var idle in scopes.Idle)
        {
            diagnostics.Add(PersonalDataDiagnostics.IdleRelease, idle.Origin.At("shows"), idle.Masked);
        }
    }

    private void Look(string head, string cell, ItemTable table, int column, int row)
    {
        if (!PersonalDataFinder.MayHold(cell))
        {
            return;
        }

        foreach (var datum in PersonalDataFinder.In(head + cell).Where(d => d.Offset >= head.Length))
        {
            _inTables.Add((table.File, datum.Key));
            ReportInDocument(datum, table.Origin.Span, table.File, AddressOf(table, column, row));
        }
    }

    private void ReportInDocument(PersonalDatum datum, SourceSpan place, string path, string where)
    {
        var scope = scopes.For(path);
        if (!IsInnocent(datum, scope))
        {
            diagnostics.Add(PersonalDataDiagnostics.InDocument(datum.Kind), place, datum.Masked, scope.File, where);
        }
    }

    /// <summary>An entry that names the agency's own contact is not idle, though it has nothing to do.</summary>
    private bool IsInnocent(PersonalDatum datum, ReleaseScope scope) => scope.Releases(datum) || own.Contains(datum.Key);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>A cell as spreadsheets name it, with the heads in the first row.</summary>
    private static string AddressOf(ItemTable table, int column, int row)
    {
        return $"{table.Sheet ?? NameOf(table.File)}!{TableFault.NameOf(row + 1, column + 1)}";
    }
}
