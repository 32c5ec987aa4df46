using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Content;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Documents;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The verb <c>import</c>: shows what a workbook or table that was filled in, or a table of results that was copied, changes in the content,
/// line by line, and writes it with <c>--write</c> or once a person says so. It ends with 0; 1 where a cell cannot be read, and then nothing is
/// written; 3 where a file cannot be.
/// </summary>
internal sealed class ImportCommand
{
    private readonly AppIo _io;

    private readonly CommonOptions _options;

    private readonly AskedYear _year = AskedYear.OfItems();

    private readonly Argument<string> _file = new("file")
    {
        Description = "สมุดงานหรือ CSV จาก prongsai export หรือตารางผลคะแนนที่คัดลอกมา / what prongsai export made, or a table of results that was copied",
    };

    private readonly ContentChange _change;

    private readonly ResultsImport _results;

    public ImportCommand(AppIo io, CommonOptions options)
    {
        (_io, _options, _change) = (io, options, new ContentChange(io, options, ".before-import"));
        _results = new ResultsImport(io, options, _change);
    }

    public Command Create()
    {
        var command = new Command("import", "อ่านสิ่งที่กรอกใน Excel หรือตารางผลคะแนนเข้าข้อมูล แสดงสิ่งที่เปลี่ยนก่อน / read what was filled in, or a table of results, into the content, showing first what changes")
        {
            _file, _change.Write, _year.Option,
        };
        foreach (var option in _results.Own.Concat(_options.Shared))
        {
            command.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var (settings, project) = (_options.Settings(result, publish: false), _options.InFolder(result, _io));
        var asked = FiscalYear.Parse(result.GetValue(_year.Option) ?? "");
        var found = new DiagnosticBag();
        if (new ModelPipeline(settings with { Also = asked }, project, found, _ => { }).Load()?.Model is not { } model)
        {
            return _options.Report(result, _io, found);
        }

        // what the content itself is warned of is the affair of check
        var diagnostics = new DiagnosticBag();
        var (full, shown) = (project.Full(result.GetValue(_file) ?? ""), DisplayPath.Of(result.GetValue(_file) ?? ""));
        var sheets = WorkbookOpener.Open(new DocumentRequest(TableNameOf(full), full, shown), new OpenOptions { Clock = project.Clock }, diagnostics);
        if (diagnostics.HasErrors)
        {
            return _options.Report(result, _io, diagnostics);
        }

        var years = ContentYears.Of(model);
        var year = _year.Find(result, years);
        ContentSheets? content = year is null ? null : new(project.Full(settings.Content), DisplayPath.Of(settings.Content), model, year, diagnostics);
        if (content?.Knows(sheets) != true && _results.Run(result, model, asked ?? year, sheets, new SourceFile(shown, "").Span(0, 0), diagnostics) is { } code)
        {
            return code;
        }

        if (content is null)
        {
            return _options.Misused(result, _io, _year.Unknown(result, years));
        }

        var edited = content.Import(sheets, shown);
        return diagnostics.HasErrors ? _options.Report(result, _io, diagnostics) : _change.Make(result, edited, settings, project);
    }

    /// <summary>A table that was saved as plain text is CSV by another name.</summary>
    private static string TableNameOf(string path) =>
        File.Exists(path) && Path.GetExtension(path).ToUpperInvariant() is ".TXT" or ".TSV" ? Path.GetFileNameWithoutExtension(path) + ".csv" : Path.GetFileName(path);
}
