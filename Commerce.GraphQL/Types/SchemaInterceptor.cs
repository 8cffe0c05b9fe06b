namespace HotChocolate.Types;

/// <summary>Sees a schema while it is made; for conventions that concern many types.</summary>
internal abstract class SchemaInterceptor
{
    /// <summary>Before anything is discovered: may add types.</summary>
    public virtual void OnBeforeDiscovery(SchemaBuildContext context)
    {
    }

    /// <summary>When all types that were registered and those they refer to are known; extensions still stand by themselves.</summary>
    public virtual void OnAfterDiscovery(SchemaBuildContext context)
    {
    }

    /// <summary>Just before extensions are merged into the types that they extend.</summary>
    public virtual void OnBeforeMerge(SchemaBuildContext context)
    {
    }

    /// <summary>When extensions are merged: may add fields, arguments and types. What is added is discovered and merged in turn.</summary>
    public virtual void OnAfterMerge(SchemaBuildContext context)
    {
    }

    /// <summary>When no type will be added any more: may add middlewares and directives.</summary>
    public virtual void OnBeforeCompletion(SchemaBuildContext context)
    {
    }

    /// <summary>When the schema is there.</summary>
    public virtual void OnAfterSchemaCreated(ISchema schema)
    {
    }
}
