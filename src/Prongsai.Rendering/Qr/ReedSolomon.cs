using System.Runtime.Intrinsics;

namespace Prongsai.Rendering.Qr;

/// <summary>
/// Error correction codewords of one degree, over the field of 256 elements that QR codes use. The multiples of the generator
/// polynomial are kept, so that a codeword costs one exclusive or.
/// </summary>
internal sealed class ReedSolomon
{
    /// <summary>The longest block of data codewords that is taken.</summary>
    private const int LongestBlock = 64;

    /// <summary>Bytes of a row of products, which bounds the degree: one vector.</summary>
    private const int Width = 32;

    private const int FieldSize = 256;

    /// <summary>x⁸ + x⁴ + x³ + x² + 1, by which products are reduced.</summary>
    private const int FieldPolynomial = 0x11D;

    private readonly int _degree;

    /// <summary>In row f the generator's coefficients, the leading 1 left out, each times f.</summary>
    private readonly byte[] _products = new byte[FieldSize * Width];

    public ReedSolomon(int degree)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(degree, Width);
        _degree = degree;
        WriteGenerator(Row(1));
        for (var factor = 2; factor < FieldSize; factor++)
        {
            WriteProducts(factor);
        }
    }

    /// <summary>Writes the remainder of the data, taken as a polynomial, by the generator.</summary>
    public void Correct(ReadOnlySpan<byte> data, Span<byte> correction)
    {
        Span<byte> rest = stackalloc byte[LongestBlock + 1 + Width];
        rest.Clear();
        data.CopyTo(rest);
        for (var i = 0; i < data.Length; i++)
        {
            var next = rest.Slice(i + 1, Width);
            (Vector256.Create<byte>(next) ^ Vector256.Create<byte>(Row(rest[i]))).CopyTo(next);
        }

        rest.Slice(data.Length, _degree).CopyTo(correction);
    }

    private Span<byte> Row(int factor) => _products.AsSpan(factor * Width, Width);

    /// <summary>The product of x - 2⁰, x - 2¹ and so on, from the highest power down.</summary>
    private void WriteGenerator(Span<byte> coefficients)
    {
        coefficients[_degree - 1] = 1;
        byte root = 1;
        for (var i = 0; i < _degree; i++)
        {
            for (var j = 0; j < _degree; j++)
            {
                var lower = j + 1 < _degree ? coefficients[j + 1] : (byte)0;
                coefficients[j] = (byte)(Multiply(coefficients[j], root) ^ lower);
            }

            root = Twice(root);
        }
    }

    private void WriteProducts(int factor)
    {
        var row = Row(factor);
        var half = Row(factor / 2);
        for (var j = 0; j < _degree; j++)
        {
            row[j] = (byte)(Twice(half[j]) ^ (factor % 2 == 0 ? 0 : Row(1)[j]));
        }
    }

    private static byte Multiply(byte left, byte right)
    {
        byte product = 0;
        for (var bit = FieldSize / 2; bit > 0; bit /= 2)
        {
            product = (byte)(Twice(product) ^ ((right & bit) == 0 ? 0 : left));
        }

        return product;
    }

    private static byte Twice(byte value) => (byte)((value * 2) ^ (value < FieldSize / 2 ? 0 : FieldPolynomial));
}
