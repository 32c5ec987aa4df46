using Prongsai.Core.Addresses;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Addresses;

/// <summary>The addresses of a model: of evidence, of reports on measures, of surveys and of channels.</summary>
internal static class DoubtedAddresses
{
    public static IEnumerable<DoubtedAddress> In(DisclosureModel model) => OfEvidence(model).Concat(OfOthers(model));

    /// <summary>Where each address is written, whatever is thought of it.</summary>
    public static IEnumerable<SourceSpan> PlacesIn(DisclosureModel model) =>
        model.Years.SelectMany(y => y.Disclosures?.Disclosures ?? []).SelectMany(d => d.Evidence).Concat(OfReports(model))
            .Where(e => e.Address is not null).Select(e => e.Origin.At("url")).Concat(OfOthers(model).Select(a => a.Span));

    /// <summary>Those of evidence. What a person or a link check saw opening settles what can be seen by opening.</summary>
    public static IEnumerable<DoubtedAddress> OfEvidence(DisclosureModel model)
    {
        var ofItems = model.Years.SelectMany(model.EvidenceOf).Select(g => (g.Evidence, g.History));
        foreach (var (evidence, history) in ofItems.Concat(OfReports(model).Select(e => (e, (LinkHistory?)null))))
        {
            if (evidence.Address is { } address)
            {
                var doubt = AddressDoubt.Of(address);
                var isSettled = doubt is { IsSettledByOpening: true } && (evidence.OpenedByEye is not null || history?.Latest is { WasTried: true, Verdict: <= LinkVerdict.Suspect });
                yield return new(address, evidence.Origin.At("url"), isSettled ? null : doubt);
            }
        }
    }

    private static IEnumerable<Evidence> OfReports(DisclosureModel model) =>
        model.Years.SelectMany(y => y.Measures?.Measures ?? []).SelectMany(m => m.Reports).SelectMany(r => r.Evidence);

    /// <summary>People may be asked to sign in to a social network before they write to the agency there.</summary>
    private static IEnumerable<DoubtedAddress> OfOthers(DisclosureModel model)
    {
        var surveys = model.Years.SelectMany(y => y.Surveys?.Surveys ?? []).Select(s => (s.Address, Span: s.Origin.At("url")));
        var channels = model.Settings.Contact.Channels.Concat(model.Settings.Complaint.Channels)
            .Where(c => Uri.TryCreate(c.Target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            .Select(c => (Address: new Uri(c.Target ?? ""), Span: c.Origin.At("target")));
        return surveys.Concat(channels).Select(a => new DoubtedAddress(a.Address, a.Span, AddressDoubt.Of(a.Address) is { Kind: not DoubtKind.SignIn } doubt ? doubt : null));
    }
}

/// <summary>An address that readers are led to, where it stands, and what is doubted about it.</summary>
internal sealed record DoubtedAddress(Uri Address, SourceSpan Span, AddressDoubt? Doubt);
