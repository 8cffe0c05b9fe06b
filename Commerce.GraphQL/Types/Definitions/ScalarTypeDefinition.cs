namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of a scalar type. What it does is in its class, so there is always an instance.</summary>
internal sealed class ScalarTypeDefinition(ScalarType instance) : TypeDefinition
{
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>Whether members of the runtime type take this scalar by themselves.</summary>
    public BindingBehavior Bind { get; init; }

    internal override void BeforeNaming(CompletionContext context)
    {
    }

    internal override void BeforeCompletion(CompletionContext context)
    {
    }

    protected override TypeSystemObjectBase CreateInstance() => instance;
}
