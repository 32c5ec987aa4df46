namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// The numbers that one of two languages of a text has and the other has not, paired where one most likely stands for the other. How
/// often a number is said does not count, but where the two texts say all the same in the same order, save one.
/// </summary>
internal static class NumberPairs
{
    public static IEnumerable<(Number? Left, Number? Right)> Differing(Passage left, Passage right, bool isFree)
    {
        var (mine, theirs) = (Said(left), Said(right));
        if (mine.Select(n => n.Value).SequenceEqual(theirs.Select(n => n.Value)))
        {
            return [];
        }

        if (OneInOrder(mine, theirs) is var (first, second))
        {
            // where one of the two stands elsewhere too, its place in the order tells which is meant
            return NumberWords.Say(right, first) && NumberWords.Say(left, second) ? [] : [(first, second)];
        }

        var (onlyMine, onlyTheirs) = (Surplus(mine, theirs), Surplus(theirs, mine));
        onlyMine.RemoveAll(n => NumberWords.Say(right, n) || NumberWords.IsShortYear(n, onlyTheirs));
        onlyTheirs.RemoveAll(n => NumberWords.Say(left, n) || NumberWords.IsShortYear(n, onlyMine));
        return Pair(onlyMine, onlyTheirs, mine, theirs, isFree);
    }

    /// <summary>The two that differ where both texts have as many numbers and all others agree in turn.</summary>
    private static (Number First, Number Second)? OneInOrder(List<Number> mine, List<Number> theirs)
    {
        var differing = mine.Count == theirs.Count ? mine.Zip(theirs).Where(p => p.First.Value != p.Second.Value).Take(2).ToList() : [];
        return differing is [var only] ? only : null;
    }

    private static List<Number> Said(Passage passage) => [.. passage.Numbers.Where(n => !n.IsEcho)];

    /// <summary>What is said more often here than there; the last of them, as a text begins alike in all languages.</summary>
    private static List<Number> Surplus(List<Number> here, List<Number> there)
    {
        var left = there.GroupBy(n => n.Value).ToDictionary(g => g.Key, g => g.Count());
        return [.. here.Where(n => !(left.TryGetValue(n.Value, out var count) && (left[n.Value] = count - 1) >= 0))];
    }

    private static IEnumerable<(Number? Left, Number? Right)> Pair(
        List<Number> onlyMine, List<Number> onlyTheirs, List<Number> mine, List<Number> theirs, bool isFree)
    {
        bool IsNew(Number number, List<Number> others) => others.TrueForAll(o => o.Value != number.Value);
        var pairs = new List<(Number?, Number?)>();
        foreach (var number in onlyMine.ToList())
        {
            var partner = onlyTheirs.Find(o => number.IsNear(o) && (IsNew(number, theirs) || IsNew(o, mine)));
            partner ??= !isFree && onlyMine.Count == 1 && onlyTheirs.Count == 1 && IsNew(number, theirs) && IsNew(onlyTheirs[0], mine) ? onlyTheirs[0] : null;
            if (partner is not null)
            {
                pairs.Add((number, partner));
                onlyMine.Remove(number);
                onlyTheirs.Remove(partner);
            }
        }

        return isFree ? pairs : pairs
            .Concat(onlyMine.Where(n => IsNew(n, theirs)).Select(n => ((Number?)n, (Number?)null)))
            .Concat(onlyTheirs.Where(n => IsNew(n, mine)).Select(n => ((Number?)null, (Number?)n)));
    }
}
