using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Editing;
using Prongsai.Content.Sheets;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Content;

/// <summary>
/// The content as a workbook and back. Only what a person changed in the workbook is changed in the files, each at its own place; whatever
/// is wrong, nothing is.
/// </summary>
public sealed class ContentSheets(string folder, string displayRoot, DisclosureModel model, FiscalYear year, DiagnosticBag diagnostics)
{
    /// <summary>The name of the sheet of evidence.</summary>
    public const string EvidenceSheet = "หลักฐาน";

    private string Owner => $"{model.Settings.Agency.Id}/{year}";

    public ContentWorkbook Export() => new(
    [
        .. from file in Files()
           from form in file.Forms
           select new WorkbookSheet(
               form.Name, file.Path,
               [.. form.Columns.Select(c => new WorkbookColumn(c.Head, c.Keys, c.Kind, c.Choices))],
               [.. SheetRows.Of(form, file.File.Root, Owner).Select(r => new WorkbookRow(r.Key, r.Cells))]),
    ]);

    /// <summary>The files that change; empty where nothing differs, or after an error.</summary>
    public ImmutableArray<EditedFile> Import(ImmutableArray<SheetGrid> sheets, string workbook)
    {
        var place = new SourceFile(workbook, "").Span(0, 0);
        var read = Files().Select(f => (f.File, Sheets: f.Forms.SelectMany(form => sheets.Where(s => IsOf(form, s))
            .Select(grid => new SheetImport(form, f.File.Root, grid, Owner, place, diagnostics))).ToImmutableArray())).ToList();
        return IsWhole([.. read.SelectMany(f => f.Sheets)], place, workbook) ? Changed(read) : [];
    }

    /// <summary>Whether the workbook has each sheet once, and rows of this content.</summary>
    private bool IsWhole(ImmutableArray<SheetImport> sheets, SourceSpan place, string workbook)
    {
        var twice = sheets.GroupBy(s => s.Name).Where(g => g.Skip(1).Any()).Select(g => g.Key).ToList();
        twice.ForEach(name => diagnostics.Add(SheetDiagnostics.NotOnce, place, workbook, name));
        if (sheets.IsEmpty)
        {
            diagnostics.Add(SheetDiagnostics.NoSheet, place, workbook);
        }
        else if (sheets.Any(s => s.HasKeys) && !sheets.Any(s => s.HasKnownKeys))
        {
            diagnostics.Add(SheetDiagnostics.OtherContent, place, workbook, year.ToString());
        }

        return !diagnostics.HasErrors;
    }

    private ImmutableArray<EditedFile> Changed(List<(EditableFile File, ImmutableArray<SheetImport> Sheets)> files)
    {
        var edited = new List<EditedFile>();
        foreach (var (open, sheets) in files)
        {
            var edits = sheets.SelectMany(s => s.Read()).ToList();
            if (edits.Count > 0 && !diagnostics.HasErrors && open.Changed(edits.OrderBy(e => e is RemoveValue { Path.Last.Key: null }), diagnostics) is { } file)
            {
                edited.Add(file);
            }
        }

        return diagnostics.HasErrors ? [] : [.. edited];
    }

    /// <summary>Whether any of the sheets is one that <see cref="Export"/> makes.</summary>
    public bool Knows(ImmutableArray<SheetGrid> sheets) => new SheetForms(model, year).All().SelectMany(f => f.Forms).Any(f => sheets.Any(s => IsOf(f, s)));

    /// <summary>A sheet is told by its name; one without, from a file that is but one table, by its heads.</summary>
    private static bool IsOf(SheetForm form, SheetGrid sheet) =>
        sheet.Name.Length > 0 ? sheet.Name == form.Name : !form.Told.IsEmpty && sheet.Rows.Any(r => SheetHeads.Of(form, r) is not null);

    private IEnumerable<(string Path, EditableFile File, ImmutableArray<SheetForm> Forms)> Files()
    {
        foreach (var (path, forms) in new SheetForms(model, year).All())
        {
            if (EditableFile.Open(folder, displayRoot, path, diagnostics) is { } file)
            {
                yield return (path, file, forms);
            }
        }
    }
}
