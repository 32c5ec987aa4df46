namespace Prongsai.ArchitectureTests.Support;

/// <summary>One use of a type, and perhaps of its member, in compiled code; nested types are named by way of their outermost one.</summary>
internal sealed record Use(string Assembly, string Namespace, string Type, string? Member = null)
{
    public string FullType => Namespace.Length == 0 ? Type : $"{Namespace}.{Type}";

    public override string ToString() => Member is null ? FullType : $"{FullType}.{Member}";
}
