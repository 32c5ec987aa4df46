using System.Buffers;
using System.Text.Json;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site;
using Prongsai.Site.Portals;
using Prongsai.Site.Routing;

namespace Prongsai.Rendering.Search;

/// <summary>
/// What the script of the page for comparing looks through: one script file a culture, so that it also loads from a disk. It sets the variable
/// <c>prongsaiAgencies</c>: <c>words</c>, which the others name by their numbers, and <c>agencies</c>, each as
/// <c>[id, name, province, address, [[year, score, grade] …], year, [[indicator, score] …]]</c>; the indicators are those of its newest result.
/// </summary>
internal sealed class CompareIndex(SitePlan plan, Culture culture)
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    /// <summary>The name of a culture's index among the assets.</summary>
    public static string NameOf(Culture culture) => $"compare-index.{culture}.js";

    public byte[] Write(PortalOverview portal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("var prongsaiAgencies="u8);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Line))
        {
            json.WriteStartObject();
            json.WriteStartArray("agencies");
            foreach (var agency in portal.Provinces.SelectMany(p => p.Agencies.Select(a => (Province: p, Agency: a))))
            {
                WriteAgency(json, agency.Province, agency.Agency);
            }

            json.WriteEndArray();
            json.WriteStartArray("words");
            foreach (var word in _words.OrderBy(w => w.Value))
            {
                json.WriteStringValue(word.Key);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write(";\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private void WriteAgency(Utf8JsonWriter json, ProvinceGroup province, AgencySummary agency)
    {
        json.WriteStartArray();
        json.WriteStringValue(agency.Id);
        json.WriteStringValue(agency.Name.For(culture).Text);
        json.WriteNumberValue(NumberOf(province.ShortName.For(culture).Text));
        json.WriteStringValue(Neighbours.Reference(plan.Routes.Of(PageKeys.Compare, culture), agency, PageKeys.Home, culture));
        json.WriteStartArray();
        foreach (var year in agency.Years)
        {
            WriteResult(json, year);
        }

        json.WriteEndArray();
        json.WriteNumberValue(agency.LatestResult?.Year.BuddhistEra ?? 0);
        json.WriteStartArray();
        foreach (var indicator in agency.LatestResult?.Result?.Indicators ?? [])
        {
            json.WriteStartArray();
            json.WriteNumberValue(NumberOf(indicator.Name.For(culture).Text));
            json.WriteNumberValue(indicator.Score);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private void WriteResult(Utf8JsonWriter json, YearSummary year)
    {
        if (year.Result is { } result)
        {
            json.WriteStartArray();
            json.WriteNumberValue(year.Year.BuddhistEra);
            json.WriteNumberValue(result.Score);
            json.WriteNumberValue(NumberOf(result.GradeName?.For(culture).Text ?? result.Grade.Code));
            json.WriteEndArray();
        }
    }

    private int NumberOf(string word)
    {
        _words.TryAdd(word, _words.Count);
        return _words[word];
    }
}
