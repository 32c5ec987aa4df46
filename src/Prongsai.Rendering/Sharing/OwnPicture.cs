namespace Prongsai.Rendering.Sharing;

/// <summary>A picture that the agency supplied, as templates show it: the way to it, its whole address, its size, its media type and its own words.</summary>
public sealed record OwnPicture(string Link, string Address, int Width, int Height, string MediaType, string Text);
