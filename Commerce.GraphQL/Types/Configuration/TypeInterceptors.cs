using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Configuration;

/// <summary>Calls the interceptors that the application has registered.</summary>
internal sealed class TypeInterceptors : SchemaInterceptor
{
    private readonly List<TypeInterceptor> _interceptors = [];

    /// <summary>Adds an interceptor, unless one of its class is there already.</summary>
    public void TryAdd(TypeInterceptor interceptor)
    {
        if (_interceptors.All(other => other.GetType() != interceptor.GetType())) _interceptors.Add(interceptor);
    }

    public override void OnBeforeCompletion(SchemaBuildContext context)
    {
        foreach (var definition in context.Types)
        {
            var completion = new Completion(definition.Instance, context.Descriptors);
            foreach (var interceptor in _interceptors) interceptor.OnBeforeCompleteType(completion, definition);
        }
    }

    private sealed record Completion(TypeSystemObjectBase Type, IDescriptorContext DescriptorContext) : ITypeCompletionContext;
}
