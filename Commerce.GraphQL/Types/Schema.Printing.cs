using HotChocolate.Language;

namespace HotChocolate;

public sealed partial class Schema
{
    /// <inheritdoc/>
    public DocumentNode ToDocument(bool includeSpecScalars = false) => throw new NotSupportedException("The schema printer is not part of this build.");

    /// <summary>The schema in SDL.</summary>
    public override string ToString() => ToDocument().ToString();
}
