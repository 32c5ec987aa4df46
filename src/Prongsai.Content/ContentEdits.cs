using System.Collections.Immutable;
using Prongsai.Content.Editing;
using Prongsai.Content.Results;
using Prongsai.Content.Sheets;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content;

/// <summary>Single changes of a content folder that a verb makes for a person, each at its own place in its file. Nothing is written.</summary>
public sealed class ContentEdits(string folder, string displayRoot, DiagnosticBag diagnostics)
{
    private const string AddressKey = "url";

    /// <summary>The files in which addresses of evidence stand, with those that replace them.</summary>
    /// <param name="moves">The addresses that replace others, by these as <see cref="Uri.AbsoluteUri"/> gives them.</param>
    /// <param name="files">Where evidence was read from, as shown to people.</param>
    public ImmutableArray<EditedFile> Move(IReadOnlyDictionary<string, Uri> moves, IEnumerable<string> files) =>
    [
        .. from file in files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
           where file.StartsWith(displayRoot + "/", StringComparison.Ordinal)
           let open = EditableFile.Open(folder, displayRoot, file[(displayRoot.Length + 1)..], diagnostics)
           where open is not null
           let edits = AddressesIn(open.Root, YamlPath.Root)
               .Where(a => moves.ContainsKey(a.Address.AbsoluteUri))
               .Select(a => new SetValue(a.Path, new NewWord(moves[a.Address.AbsoluteUri].AbsoluteUri), []))
               .ToList()
           where edits.Count > 0
           let edited = open.Changed(edits, diagnostics)
           where edited is not null
           select edited,
    ];

    /// <summary>The file of a year's measures with one more report; null where it has no such measure, or after a diagnostic.</summary>
    public EditedFile? AddReport(FiscalYear year, int measure, NewMap report)
    {
        var form = SheetForms.Reports(_ => "");
        return EditableFile.Open(folder, displayRoot, $"years/{year}/measures.yaml", diagnostics) is { } open
            && SheetRows.OuterOf(form, open.Root, measure.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } path
                ? open.Changed([new AddEntry(path.Key("reports"), report, form.OuterOrder)], diagnostics)
                : null;
    }

    /// <summary>The file of a year's results with those that were read; null after a diagnostic, or where nothing of it changes.</summary>
    /// <param name="year">The year whose results they are.</param>
    /// <param name="results">What was read.</param>
    /// <param name="source">Where they were published, by which a file that is not there is begun; unneeded where it is.</param>
    public EditedFile? SetResults(FiscalYear year, ResultsTable results, PublishedResults? source)
    {
        var path = $"years/{year}/scores.yaml";
        if (EditableFile.Open(folder, displayRoot, path, diagnostics) is { } open)
        {
            var edits = ResultsEdits.Of(results, open.Root).ToList();
            return edits.Count == 0 ? null : open.Changed(edits, diagnostics);
        }

        return source is null ? null : EditedFile.Begun(folder, path, $"{displayRoot}/{path}", $"{ContentSchemas.Modeline(path)}\n{ResultsEdits.Begin(year, results, source)}");
    }

    private static IEnumerable<(YamlPath Path, Uri Address)> AddressesIn(YamlNode node, YamlPath path) => node switch
    {
        YamlMap map => map.Entries.SelectMany(e => AddressesIn(e.Value, path.Key(e.Key))),
        YamlSequence list => list.Items.SelectMany((item, i) => AddressesIn(item, path.At(i))),
        YamlScalar scalar when path.Steps is [.., { Key: AddressKey }] && Uri.TryCreate(scalar.Text, UriKind.Absolute, out var address) => [(path, address)],
        _ => [],
    };
}
