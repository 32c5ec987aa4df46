namespace Prongsai.Core.Model;

/// <summary>Proof that no error was found in a model. Only the validator makes one, and only this can be planned into pages.</summary>
public sealed class ValidatedModel
{
    internal ValidatedModel(DisclosureModel model) => Model = model;

    public DisclosureModel Model { get; }
}
