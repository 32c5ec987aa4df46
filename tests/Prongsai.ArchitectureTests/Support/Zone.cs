namespace Prongsai.ArchitectureTests.Support;

/// <summary>A namespace and those below it.</summary>
internal sealed record Zone(string Root)
{
    public bool Contains(string name) => name == Root || name.StartsWith($"{Root}.", StringComparison.Ordinal);
}
