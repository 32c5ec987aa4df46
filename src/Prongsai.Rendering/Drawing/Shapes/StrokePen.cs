using System.Numerics;

namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>
/// Fills the stroke along outlines. Each stretch, corner and end of it is an area of its own; all go around the same way, so that where they
/// overlap they are one.
/// </summary>
/// <param name="field">Where to.</param>
/// <param name="half">Half of its width, in parts of a pixel.</param>
/// <param name="look">How it turns and ends.</param>
internal sealed class StrokePen(Coverage field, int half, StrokeLook look)
{
    private const int RoundCorners = 24;

    private static readonly Point[] Round = [.. Enumerable.Range(0, RoundCorners).Select(i => Point.At(i * 360m / RoundCorners))];

    public void Follow(Outline outline)
    {
        var corners = outline.Corners;
        var stretches = outline.IsClosed && corners.Count > 1 ? corners.Count : corners.Count - 1;
        for (var i = 0; i < stretches; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Count]);
            var side = SideOf(from, to);
            Area([Plus(from, side, 1), Plus(to, side, 1), Plus(to, side, -1), Plus(from, side, -1)]);
            if (outline.IsClosed || i + 1 < stretches)
            {
                Turn(to, side, SideOf(to, corners[(i + 2) % corners.Count]));
            }
        }

        if (!outline.IsClosed && stretches > 0)
        {
            End(corners[0], SideOf(corners[1], corners[0]));
            End(corners[^1], SideOf(corners[^2], corners[^1]));
        }
    }

    /// <summary>From the line to the stroke's edge on its right.</summary>
    private (long X, long Y) SideOf((int X, int Y) from, (int X, int Y) to)
    {
        long x = to.X - from.X;
        long y = to.Y - from.Y;
        var length = Root(((x * x) + (y * y)) << Coverage.Bits << Coverage.Bits);
        return (Coverage.Floor(-y * half * Coverage.Pixel, length), Coverage.Floor(x * half * Coverage.Pixel, length));
    }

    /// <summary>The whole part of a root, from above by Newton's steps.</summary>
    private static long Root(long square)
    {
        var root = 1L << ((65 - BitOperations.LeadingZeroCount((ulong)square)) / 2);
        for (var next = (root + (square / root)) / 2; next < root; next = (root + (square / root)) / 2)
        {
            root = next;
        }

        return root;
    }

    private void Turn((int X, int Y) at, (long X, long Y) before, (long X, long Y) behind)
    {
        // what a turn leaves open is on its outer side
        var outer = (before.X * behind.Y) - (before.Y * behind.X) > 0 ? -1 : 1;
        var (square, along) = ((long)half * half, (before.X * behind.X) + (before.Y * behind.Y));
        if (look.Join == "round" && along < square / 2)
        {
            Disc(at);
            return;
        }

        var isPointed = look.Join == "miter" && square + along > 0 && 2 * square <= look.MiterLimit * look.MiterLimit * (square + along);
        var tip = (X: (before.X + behind.X) * square, Y: (before.Y + behind.Y) * square);
        Area(
        [
            at,
            Plus(at, before, outer),
            .. isPointed ? [Plus(at, (tip.X / (square + along), tip.Y / (square + along)), outer)] : Array.Empty<(int X, int Y)>(),
            Plus(at, behind, outer),
        ]);
    }

    private void End((int X, int Y) at, (long X, long Y) side)
    {
        if (look.Cap == "round")
        {
            Disc(at);
        }
        else if (look.Cap == "square")
        {
            var beyond = Plus(at, (side.Y, -side.X), 1);
            Area([Plus(at, side, 1), Plus(beyond, side, 1), Plus(beyond, side, -1), Plus(at, side, -1)]);
        }
    }

    private void Disc((int X, int Y) at) => Area([.. Round.Select(p => Plus(at, ((long)decimal.Round(p.X * half), (long)decimal.Round(p.Y * half)), 1))]);

    private static (int X, int Y) Plus((int X, int Y) at, (long X, long Y) way, int times) => ((int)(at.X + (way.X * times)), (int)(at.Y + (way.Y * times)));

    private void Area(ReadOnlySpan<(int X, int Y)> corners)
    {
        var turns = 0L;
        for (var i = 0; i < corners.Length; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Length]);
            turns += ((long)from.X * to.Y) - ((long)from.Y * to.X);
        }

        for (var i = 0; i < corners.Length; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Length]);
            (from, to) = turns < 0 ? (to, from) : (from, to);
            field.Edge(from.X, from.Y, to.X, to.Y);
        }
    }
}

/// <summary>How a stroke turns and ends, in SVG's words.</summary>
internal sealed record StrokeLook(string Join, string Cap, decimal MiterLimit);
