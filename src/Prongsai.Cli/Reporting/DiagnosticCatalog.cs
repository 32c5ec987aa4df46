using System.Collections.Immutable;
using System.Reflection;
using Prongsai.Content;
using Prongsai.Core.Diagnostics;
using Prongsai.Publishing;
using Prongsai.Rendering;
using Prongsai.Site;
using Prongsai.Validation;

namespace Prongsai.Cli.Reporting;

/// <summary>Every diagnostic the tool can give, by code. Found by reflection, and only when somebody asks for an explanation.</summary>
internal static class DiagnosticCatalog
{
    public static ImmutableArray<DiagnosticDescriptor> All()
    {
        Assembly[] assemblies =
        [
            typeof(ContentReader).Assembly, typeof(SitePlanner).Assembly, typeof(SiteRenderer).Assembly, typeof(SitePublisher).Assembly,
            typeof(DiagnosticCatalog).Assembly,
        ];
        var declared = assemblies
            .SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(p => p.PropertyType == typeof(DiagnosticDescriptor))
            .Select(p => p.GetValue(null))
            .OfType<DiagnosticDescriptor>();
        return [.. declared.Concat(RuleSet.All.SelectMany(r => r.Descriptors)).OrderBy(d => d.Code, StringComparer.Ordinal)];
    }
}
