using HotChocolate.Language;

namespace HotChocolate;

public sealed partial class Schema
{
    /// <inheritdoc/>
    public DocumentNode ToDocument(bool includeSpecScalars = false) => SchemaPrinter.PrintSchema(this, includeSpecScalars);

    /// <summary>The schema in SDL.</summary>
    public override string ToString() => SchemaPrinter.Print(this);
}
