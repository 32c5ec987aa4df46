using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Privacy;
using Prongsai.Core.Text;
using Prongsai.Validation.Rules.Addresses;

namespace Prongsai.Validation.Rules.Privacy;

/// <summary>
/// No text, page, part, table or document holds personal data, unless it is the agency's own contact, or a list says that it is meant to be
/// public; and such a list names nothing that is not there.
/// </summary>
internal sealed class NoPersonalDataRule : Rule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
    [
        PersonalDataDiagnostics.NationalId, PersonalDataDiagnostics.Telephone, PersonalDataDiagnostics.Email, PersonalDataDiagnostics.BankAccount,
        PersonalDataDiagnostics.IdleRelease, PersonalDataDiagnostics.NationalIdInDocument, PersonalDataDiagnostics.OtherInDocument,
        PersonalDataDiagnostics.MayBeId,
    ];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        ImmutableArray<ItemContent> items = [.. model.Years.SelectMany(ItemsOf).DistinctBy(i => i.Folder)];
        var screen = new PersonalDataScreen(OwnContacts.KeysOf(model.Settings), new ReleaseScopes(model.Settings, items), diagnostics);
        foreach (var text in model.Texts)
        {
            CheckText(text, screen);
        }

        foreach (var plain in items.SelectMany(i => i.Parts).SelectMany(p => p.PlainTexts))
        {
            Check(plain.Text, plain.Place, screen);
        }

        // a title stands before the Markdown
        foreach (var page in model.Articles.Concat(items.Select(i => i.Text).OfType<Article>()).SelectMany(a => a.Texts))
        {
            screen.Look(page.Markdown.File.Span(0, page.Markdown.Offset + page.Markdown.Length));
        }

        foreach (var (table, data) in model.Tables)
        {
            screen.Look(table, data);
        }

        foreach (var (path, file) in model.Files)
        {
            screen.Look(path, file);
        }

        foreach (var address in DoubtedAddresses.PlacesIn(model).Distinct())
        {
            screen.LookAt(address);
        }

        screen.ReportIdle();
    }

    /// <summary>Folders as they were linked, and those that answer no item of the year.</summary>
    private static IEnumerable<ItemContent> ItemsOf(YearRecord year) =>
        (year.Disclosures?.Disclosures.Select(d => d.Content).OfType<ItemContent>() ?? []).Concat(year.Items);

    private static void CheckText(LocalizedText text, PersonalDataScreen screen)
    {
        for (var i = 0; i < text.Runs.Length; i++)
        {
            Check(text.Runs[i].Text, text.PlaceOf(i), screen);
        }
    }

    private static void Check(string text, SourceSpan place, PersonalDataScreen screen)
    {
        var told = screen.Look(place);

        // a text may also hold what its source writes with escapes; then the text's own place must do
        foreach (var datum in PersonalDataFinder.In(text).Where(d => !told.Contains(d.Key)))
        {
            screen.Report(datum, place, place.File.Path);
        }
    }
}
