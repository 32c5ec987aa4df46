using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Figures;

internal static class FactsOfTexts
{
    public static ImmutableArray<DiagnosticDescriptor> Descriptors => [];

    public static void Check(DisclosureModel model, Prose prose, ToldNumbers told, DiagnosticBag diagnostics)
    {
        _ = (model, prose, told, diagnostics);
    }
}
