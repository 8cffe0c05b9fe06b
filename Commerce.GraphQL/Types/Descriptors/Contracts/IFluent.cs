using System.ComponentModel;

namespace HotChocolate.Types;

/// <summary>Hides what every object has from the list of members that an editor offers on descriptors.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFluent
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    Type GetType();

    [EditorBrowsable(EditorBrowsableState.Never)]
    int GetHashCode();

    [EditorBrowsable(EditorBrowsableState.Never)]
    string? ToString();

    [EditorBrowsable(EditorBrowsableState.Never)]
    bool Equals(object? obj);
}
