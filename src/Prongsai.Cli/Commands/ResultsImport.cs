using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Starting;
using Prongsai.Content;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Results;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The part of <c>import</c> that reads a table of results: it shows what was read, has a person confirm every name that is not the
/// framework's, and learns where the results were published where the content has none of the year.
/// </summary>
internal sealed class ResultsImport(AppIo io, CommonOptions options, ContentChange change)
{
    private readonly Option<bool> _acceptNames = new("--accept-names")
    {
        Description = "กับตารางผลคะแนน: ยอมรับชื่อตัวชี้วัดที่พิมพ์ต่าง / with a table of results: take names that are printed otherwise as they seem to be meant",
    };

    private readonly Option<string?> _source = Text("--source", "กับผลของปีใหม่: ชื่อเอกสารหรือหน้าที่ประกาศผล / with a new year's results: the title of what they were published in");

    private readonly Option<string?> _sourceEnglish = Text("--source-en", "ชื่อภาษาอังกฤษของ --source / that title in English");

    private readonly Option<string?> _sourceDate = Text("--source-date", "วันที่ประกาศผล วัน/เดือน/ปี / the day on which they were published");

    private readonly Option<string?> _overall = Text("--overall", "คะแนนรวมที่ประกาศ หากไม่มีในตาราง / the published total, where the table has none");

    private readonly Option<string?> _grade = Text("--grade", "ระดับที่ประกาศ หากไม่มีในตาราง / the published grade, where the table has none");

    public IEnumerable<Option> Own => [_acceptNames, _source, _sourceEnglish, _sourceDate, _overall, _grade];

    /// <summary>Null where no sheet is a table of results.</summary>
    public int? Run(ParseResult result, DisclosureModel model, FiscalYear? year, ImmutableArray<SheetGrid> sheets, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (model.Frameworks.FirstOrDefault(f => f.Year == year) is not { } framework)
        {
            return null;
        }

        var (settings, project) = (options.Settings(result, publish: false), options.InFolder(result, io));
        var results = sheets.Select(s => ResultsTable.Read(s, framework, place, diagnostics)).FirstOrDefault(r => r is not null);
        if (results is null && !diagnostics.HasErrors)
        {
            return null;
        }

        if (results is null || diagnostics.HasErrors || !AreConfirmed(result, results, place, diagnostics))
        {
            return options.Report(result, io, diagnostics);
        }

        options.Report(result, io, diagnostics);
        Show(result, framework, results);
        var isKnown = model.Years.Any(y => y.Year == framework.Year && y.Scorecard is not null);
        var published = isKnown ? null : Ask(result, project, model, framework, results);
        if (!isKnown && published is null)
        {
            return options.Misused(result, io, new(
                $"ปี {framework.Year} ยังไม่มี scores.yaml โปรดบอกที่มา: --source (เว็บไซต์สองภาษา: --source-en ด้วย) และหากไม่มีในตาราง --overall --grade",
                $"There is no scores.yaml of {framework.Year} yet. Say where the results were published: --source (and --source-en for a site in two languages), and where the table lacks them --overall and --grade."));
        }

        var edited = new ContentEdits(project.Full(settings.Content), DisplayPath.Of(settings.Content), diagnostics).SetResults(framework.Year, results, published);
        return diagnostics.HasErrors ? options.Report(result, io, diagnostics) : change.Make(result, edited is null ? [] : [edited], settings, project);
    }

    private bool AreConfirmed(ParseResult result, ResultsTable results, SourceSpan place, DiagnosticBag diagnostics)
    {
        var ask = new Interview(io, result.GetValue(options.Messages));
        foreach (var guess in results.Scores.Where(s => s.Fit == NameFit.Guess && !result.GetValue(_acceptNames)))
        {
            string[] words = [guess.Cell, VisibleText.Of(guess.PrintedName ?? guess.Indicator.Name.Runs[0].Text), guess.Indicator.Id.ToString(), guess.Indicator.Name.Runs[0].Text];
            var answer = io.IsTerminal ? ask.Ask(
                new($"ช่อง {words[0]}: {words[1]} คือตัวชี้วัดที่ {words[2]} {words[3]} ใช่หรือไม่ (y/n)", $"Cell {words[0]}: {words[1]} is indicator {words[2]}, {words[3]} (y/n)"), null, Answer<string>.Of) : null;
            if (!Interview.IsYes(answer))
            {
                diagnostics.Add(SheetDiagnostics.GuessedName, place, words);
            }
        }

        return !diagnostics.HasErrors;
    }

    private void Show(ParseResult result, Framework framework, ResultsTable results)
    {
        if (result.GetValue(options.Format) != DiagnosticFormat.Pretty)
        {
            return;
        }

        foreach (var score in results.Scores)
        {
            var printed = score.PrintedName is { } name ? $"   « {name} »" : "";
            io.Out.WriteLine(FormattableString.Invariant($"{score.Indicator.Id,6} {score.Value,6:0.00}  {score.Indicator.Name.Runs[0].Text}{printed}"));
        }

        var missing = string.Join(", ", framework.Indicators.Select(i => i.Id).Except(results.Scores.Select(s => s.Indicator.Id)));
        if (missing.Length > 0)
        {
            options.Say(result, io, new($"ไม่มีในตาราง: ตัวชี้วัดที่ {missing}", $"Not in the table: indicators {missing}"));
        }
    }

    private PublishedResults? Ask(ParseResult result, AppIo project, DisclosureModel model, Framework framework, ResultsTable results)
    {
        var ask = new Interview(project, result.GetValue(options.Messages));
        string? Learn(Option<string?> option, BilingualText question, Func<string, Answer<string>> read) =>
            result.GetValue(option) is not null || io.IsTerminal ? ask.Ask(question, result.GetValue(option), read, isRequired: true) : null;
        var grades = string.Join(" ", framework.GradeBands.Select(b => b.Grade.Code));
        if (Learn(_source, new("ชื่อเอกสารหรือหน้าที่ประกาศผล", "Title of the document or page in which the results were published"), Interview.ReadText) is not { } title
            || (results.Overall ?? Points(Learn(_overall, new("คะแนนรวมที่ประกาศ", "The published total"), ReadPoints))) is not { } overall
            || (results.Grade?.Code ?? Learn(_grade, new($"ระดับที่ประกาศ ({grades})", $"The published grade ({grades})"), a => ReadGrade(a, framework))) is not { } grade)
        {
            return null;
        }

        var english = model.Settings.Cultures.Length > 1 ? Learn(_sourceEnglish, new("ชื่อภาษาอังกฤษ", "That title in English"), Interview.ReadText) : null;
        var date = result.GetValue(_sourceDate) is not null || io.IsTerminal
            ? ask.Ask(new("วันที่ประกาศ วัน/เดือน/ปี (Enter = ไม่ทราบ)", "Day of publication (Enter: not known)"), result.GetValue(_sourceDate), Interview.ReadDay) : null;
        return english is null && model.Settings.Cultures.Length > 1 ? null : new PublishedResults(title, english, CellDay.Parse(date ?? ""), overall, new GradeId(grade));
    }

    private static decimal? Points(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Option<string?> Text(string name, string description) => new(name) { Description = description, HelpName = "answer" };

    private static Answer<string> ReadPoints(string answer) =>
        decimal.TryParse(ThaiText.ToArabicDigits(answer), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points <= 100
            ? Answer<string>.Of(points.ToString(CultureInfo.InvariantCulture))
            : Answer<string>.Refused("ใส่คะแนน 0 ถึง 100", "Points from 0 to 100.");

    private static Answer<string> ReadGrade(string answer, Framework framework) =>
        framework.GradeBands.FirstOrDefault(b => b.Grade.Code.Equals(answer, StringComparison.OrdinalIgnoreCase) || b.Name.Runs.Any(r => r.Text == answer)) is { } band
            ? Answer<string>.Of(band.Grade.Code)
            : Answer<string>.Refused("ไม่ใช่ระดับของปีนี้", "That is no grade of this year.");
}
