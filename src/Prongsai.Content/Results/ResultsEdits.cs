using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Prongsai.Content.Editing;
using Prongsai.Content.Yaml;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Results;

/// <summary>What results that were read change in the file of a year's scores.</summary>
internal static class ResultsEdits
{
    private static readonly YamlPath List = YamlPath.Root.Key("scores");

    private static readonly ImmutableArray<string> Order = ["fiscalYear", "source", "overall", "grade", "scores", "itemScores"];

    private static readonly ImmutableArray<string> EntryOrder = ["indicator", "value", "printedName"];

    public static IEnumerable<YamlEdit> Of(ResultsTable results, YamlNode root)
    {
        if (results.Overall is { } overall && !Has(root, "overall", overall))
        {
            yield return new SetValue(YamlPath.Root.Key("overall"), Points(overall), Order);
        }

        if (results.Grade is { } grade && Text(root, "grade") != grade.Code)
        {
            yield return new SetValue(YamlPath.Root.Key("grade"), new NewWord(grade.Code), Order);
        }

        var entries = ((root as YamlMap)?.Find("scores")?.Value as YamlSequence)?.Items ?? [];
        foreach (var score in results.Scores)
        {
            var index = entries.Select((e, i) => (e, i)).Where(e => Text(e.e, "indicator") == score.Indicator.Id.ToString()).Select(e => e.i).FirstOrDefault(-1);
            foreach (var edit in index < 0 ? [new AddEntry(List, Entry(score), Order)] : Changes(score, entries[index], List.At(index)))
            {
                yield return edit;
            }
        }
    }

    public static string Begin(FiscalYear year, ResultsTable results, PublishedResults source)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"fiscalYear: {year}\n\n")
            .Append(YamlText.Entry("source", source.AsMap(), "", "\n")).Append('\n')
            .Append(CultureInfo.InvariantCulture, $"overall: {source.Overall:0.00}\n")
            .Append(YamlText.Entry("grade", new NewWord(source.Grade.Code), "", "\n")).Append('\n');
        text.Append("\nscores:\n");
        foreach (var score in results.Scores)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - indicator: {score.Indicator.Id}\n    value: {score.Value:0.00}   # {score.Indicator.Name.Runs[0].Text}\n");
            if (score.PrintedName is { } printed)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {YamlText.Entry("printedName", new NewText(printed), "    ", "\n")}\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<YamlEdit> Changes(ReadScore score, YamlNode entry, YamlPath path)
    {
        if (!Has(entry, "value", score.Value))
        {
            yield return new SetValue(path.Key("value"), Points(score.Value), EntryOrder);
        }

        if (score.PrintedName is { } printed && Text(entry, "printedName") != printed)
        {
            yield return new SetValue(path.Key("printedName"), new NewText(printed), EntryOrder);
        }
    }

    private static NewMap Entry(ReadScore score) => new(
    [
        new("indicator", new NewWord(score.Indicator.Id.ToString())),
        new("value", Points(score.Value)),
        .. score.PrintedName is { } printed ? [KeyValuePair.Create<string, NewValue>("printedName", new NewText(printed))] : Array.Empty<KeyValuePair<string, NewValue>>(),
    ]);

    private static NewWord Points(decimal points) => new(points.ToString("0.00", CultureInfo.InvariantCulture));

    private static bool Has(YamlNode node, string key, decimal points) =>
        decimal.TryParse(Text(node, key), NumberStyles.Number, CultureInfo.InvariantCulture, out var known) && known == points;

    private static string Text(YamlNode node, string key) => (node as YamlMap)?.Find(key)?.Value is YamlScalar scalar ? scalar.Text : "";
}
