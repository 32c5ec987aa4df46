using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// Every figure in a text is held to where it comes from: the result it speaks of, the document, the other language. The texts are gone
/// through once; what the data contradict is told first, so that the other language does not tell it again.
/// </summary>
internal sealed class ProseFiguresRule : Rule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors =>
    [
        .. FiguresOfResults.Descriptors,
        .. DaysOfDocuments.Descriptors,
        .. FactsOfTexts.Descriptors,
        .. FiguresOfLanguages.Descriptors,
    ];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        var prose = Prose.Of(model);
        if (prose.Texts.IsEmpty)
        {
            return;
        }

        var told = new ToldNumbers();
        foreach (var passage in prose.Passages)
        {
            FiguresOfLanguages.CheckEras(passage, told, diagnostics);
        }

        FiguresOfResults.Check(model, prose, told, diagnostics);
        DaysOfDocuments.Check(model, prose, told, diagnostics);
        FactsOfTexts.Check(model, prose, told, diagnostics);
        FiguresOfLanguages.Check(prose, told, diagnostics);
    }
}

/// <summary>The numbers in texts that have been told of.</summary>
internal sealed class ToldNumbers
{
    private readonly HashSet<(Passage Passage, int At)> _numbers = [];

    public void Add(Passage passage, Number number) => _numbers.Add((passage, number.At));

    public bool Contains(Passage passage, Number number) => _numbers.Contains((passage, number.At));
}
