using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Prongsai.Cli.Diagnostics;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Tables;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Rendering.Diagnostics;
using Prongsai.Site;
using Prongsai.Site.Publication;
using Prongsai.Validation;

namespace Prongsai.Cli.Reporting;

/// <summary>Every diagnostic the tool can give, by code. Found by reflection, and only when somebody asks for an explanation.</summary>
internal static class DiagnosticCatalog
{
    public static ImmutableArray<DiagnosticDescriptor> All() =>
    [
        .. new[]
        {
            In(typeof(ReadDiagnostics)), In(typeof(SyntaxDiagnostics)), In(typeof(ThaiDiagnostics)), In(typeof(LayoutDiagnostics)), In(typeof(BindDiagnostics)),
            In(typeof(KeyDiagnostics)), In(typeof(AddressDiagnostics)),
            In(typeof(DocumentDiagnostics)), In(typeof(KindDiagnostics)), In(typeof(TableDiagnostics)), In(typeof(PictureDiagnostics)),
            In(typeof(LinkDiagnostics)), In(typeof(ItemDiagnostics)), In(typeof(SheetDiagnostics)), In(typeof(ThemeDiagnostics)),
            RuleSet.All.SelectMany(r => r.Descriptors),
            In(typeof(PlanDiagnostics)), In(typeof(PublicationDiagnostics)),
            In(typeof(TemplateDiagnostics)), In(typeof(RenderDiagnostics)), In(typeof(ArticleDiagnostics)), In(typeof(SlipDiagnostics)),
            In(typeof(CheckDiagnostics)), In(typeof(PageDiagnostics)), In(typeof(PublishDiagnostics)),
            In(typeof(CliDiagnostics)), In(typeof(TransferDiagnostics)), In(typeof(HostDiagnostics)), In(typeof(ServingDiagnostics)),
        }.SelectMany(d => d).OrderBy(d => d.Code, StringComparer.Ordinal),
    ];

    public static IEnumerable<DiagnosticDescriptor> In([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type holder) =>
        holder.GetProperties(BindingFlags.Static | BindingFlags.Public).Select(p => p.GetValue(null)).OfType<DiagnosticDescriptor>();
}
