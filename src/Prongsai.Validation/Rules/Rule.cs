using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules;

/// <summary>A property that every good model has. Pure: looks at the model and reports where it does not hold.</summary>
public abstract class Rule
{
    /// <summary>The diagnostics this rule can give.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    public abstract void Check(DisclosureModel model, DiagnosticBag diagnostics);
}
