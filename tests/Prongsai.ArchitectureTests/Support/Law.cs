namespace Prongsai.ArchitectureTests.Support;

/// <summary>Fails a test with every breach of a law at once, in a fixed order.</summary>
internal static class Law
{
    public static void Holds(IEnumerable<string> breaches, string law)
    {
        var all = breaches.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.That(all, Has.Count.Zero, $"{law}{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
    }
}
