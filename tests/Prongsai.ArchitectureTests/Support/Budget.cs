namespace Prongsai.ArchitectureTests.Support;

/// <summary>How large things may be: nine of ten at most one size, and none above another but for named exceptions.</summary>
internal sealed record Budget(string Unit, int MostOfThem, int Any)
{
    private const double Most = 0.9;

    public IEnumerable<string> Breaches(IReadOnlyCollection<(string Name, int Size)> things, IReadOnlyDictionary<string, string> exceptions)
    {
        var ninth = Percentile(things.Select(thing => thing.Size));
        var tail = ninth > MostOfThem ? [$"nine of ten {Unit} have up to {ninth} lines; the budget is {MostOfThem}"] : Array.Empty<string>();
        var large = things.Where(thing => thing.Size > Any)
            .GroupBy(thing => thing.Name)
            .ToDictionary(overloads => overloads.Key, overloads => overloads.Max(thing => thing.Size));
        return
        [
            .. tail,
            .. large.Where(thing => !exceptions.ContainsKey(thing.Key))
                .Select(thing => $"{thing.Key} has {thing.Value} lines; none may have over {Any}"),
            .. exceptions.Keys.Where(name => !large.ContainsKey(name)).Select(name => $"{name} needs no exception any more: remove it"),
        ];
    }

    /// <summary>By nearest rank.</summary>
    private static int Percentile(IEnumerable<int> sizes)
    {
        var sorted = sizes.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(Most * sorted.Count) - 1];
    }
}
