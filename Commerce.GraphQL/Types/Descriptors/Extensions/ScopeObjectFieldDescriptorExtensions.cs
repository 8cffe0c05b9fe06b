namespace HotChocolate.Types;

/// <summary>Where the services of a resolver come from, and whether it runs beside its neighbours.</summary>
public static class ScopeObjectFieldDescriptorExtensions
{
    /// <summary>The resolver takes its services from the request's scope.</summary>
    public static IObjectFieldDescriptor UseRequestScope(this IObjectFieldDescriptor descriptor)
    {
        descriptor.Definition().DependencyInjectionScope = DependencyInjectionScope.Request;
        return descriptor;
    }

    /// <summary>The resolver takes its services from a scope of its own.</summary>
    public static IObjectFieldDescriptor UseResolverScope(this IObjectFieldDescriptor descriptor)
    {
        descriptor.Definition().DependencyInjectionScope = DependencyInjectionScope.Resolver;
        return descriptor;
    }

    /// <summary>The field may not run at the same time as its neighbours.</summary>
    public static IObjectFieldDescriptor Serial(this IObjectFieldDescriptor descriptor)
    {
        descriptor.Definition().IsParallelExecutable = false;
        return descriptor;
    }

    /// <summary>The field may run at the same time as its neighbours.</summary>
    public static IObjectFieldDescriptor Parallel(this IObjectFieldDescriptor descriptor)
    {
        descriptor.Definition().IsParallelExecutable = true;
        return descriptor;
    }
}
