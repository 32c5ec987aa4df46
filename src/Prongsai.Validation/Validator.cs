using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation;

/// <summary>The validate stage: runs every rule; proves a model valid only where the whole run so far has no error.</summary>
public static class Validator
{
    public static ValidatedModel? Validate(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var rule in RuleSet.All)
        {
            rule.Check(model, diagnostics);
        }

        return diagnostics.HasErrors ? null : new ValidatedModel(model);
    }
}
