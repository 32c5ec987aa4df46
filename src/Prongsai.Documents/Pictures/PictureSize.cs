using System.Globalization;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Pictures;

/// <summary>How many points a picture says it has; whoever shows it sets memory aside for all of them.</summary>
internal static class PictureSize
{
    private const long MostPoints = 100_000_000;

    public static void Check(long width, long height)
    {
        if (width <= 0 || height <= 0)
        {
            throw new InvalidDataException();
        }

        if (width > MostPoints / height)
        {
            throw new RefusedException(
                DocumentDiagnostics.PictureTooLarge, width.ToString("N0", CultureInfo.InvariantCulture), height.ToString("N0", CultureInfo.InvariantCulture));
        }
    }
}
