using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Editing;
using Prongsai.Content.Reading;
using Prongsai.Content.Sheets;
using Prongsai.Content.Yaml;
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
    private readonly SourceFolder _source = new(folder, displayRoot, diagnostics);

    private string Owner => $"{model.Settings.Agency.Id}/{year}";

    public ContentWorkbook Export() => new(
    [
        .. from file in Files()
           from form in file.Forms
           select new WorkbookSheet(
               form.Name, file.Path,
               [.. form.Columns.Select(c => new WorkbookColumn(c.Head, c.Keys, c.Kind, c.Choices))],
               [.. SheetRows.Of(form, file.Root, Owner).Select(r => new WorkbookRow(r.Key, r.Cells))]),
    ]);

    /// <summary>The files that change; empty where nothing differs, or after an error.</summary>
    public ImmutableArray<EditedFile> Import(ImmutableArray<SheetGrid> sheets, string workbook)
    {
        var place = new SourceFile(workbook, "").Span(0, 0);
        var read = Files().Select(f => (f.Path, f.Source, Sheets: f.Forms.SelectMany(form => sheets.Where(s => s.Name == form.Name)
            .Select(grid => new SheetImport(form, f.Root, grid, Owner, place, diagnostics))).ToImmutableArray())).ToList();
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

    private ImmutableArray<EditedFile> Changed(List<(string Path, SourceFile Source, ImmutableArray<SheetImport> Sheets)> files)
    {
        var edited = new List<EditedFile>();
        foreach (var (path, source, sheets) in files)
        {
            var edits = sheets.SelectMany(s => s.Read()).ToList();
            if (edits.Count > 0 && !diagnostics.HasErrors && Apply(path, source, edits) is { } file)
            {
                edited.Add(file);
            }
        }

        return diagnostics.HasErrors ? [] : [.. edited];
    }

    private EditedFile? Apply(string path, SourceFile source, List<YamlEdit> edits)
    {
        var text = source.Text;
        foreach (var edit in edits.OrderBy(e => e is RemoveValue { Path.Last.Key: null }))
        {
            if (YamlEditor.Apply(text, edit) is not { } next)
            {
                diagnostics.Add(SheetDiagnostics.NotEdited, source.Span(0, 0), source.Path, edit.Path.ToString());
                return null;
            }

            text = next;
        }

        return new EditedFile(folder, path, source, text);
    }

    private IEnumerable<(string Path, SourceFile Source, YamlNode Root, ImmutableArray<SheetForm> Forms)> Files()
    {
        foreach (var (path, forms) in new SheetForms(model, year).All())
        {
            if (File.Exists(Path.Combine(folder, path)) && _source.ReadText(path) is { } source && TreeBuilder.Build(source) is { Error: null, Root: { } root })
            {
                yield return (path, source, root, forms);
            }
        }
    }
}
