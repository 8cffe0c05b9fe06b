using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>Resolves fields with delegates of all kinds.</summary>
public static class ResolveObjectFieldDescriptorExtensions
{
    public static IObjectFieldDescriptor Resolve(this IObjectFieldDescriptor descriptor, Func<IResolverContext, object?> resolver)
        => descriptor.Resolve(c => new ValueTask<object?>(resolver(c)));

    public static IObjectFieldDescriptor Resolve(this IObjectFieldDescriptor descriptor, Func<IResolverContext, Task<object?>> resolver)
        => descriptor.Resolve(async c => await resolver(c).ConfigureAwait(false));

    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, TResult> resolver)
        => descriptor.Resolve(c => new ValueTask<object?>(resolver(c)), typeof(TResult));

    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, Task<TResult>?> resolver)
        => descriptor.Resolve(async c => resolver(c) is { } task ? await task.ConfigureAwait(false) : null, typeof(TResult));

    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, CancellationToken, TResult> resolver)
        => descriptor.Resolve(c => new ValueTask<object?>(resolver(c, c.RequestAborted)), typeof(TResult));

    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, CancellationToken, Task<TResult>?> resolver)
        => descriptor.Resolve(async c => resolver(c, c.RequestAborted) is { } task ? await task.ConfigureAwait(false) : null, typeof(TResult));

    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<TResult> resolver)
        => descriptor.Resolve(_ => new ValueTask<object?>(resolver()), typeof(TResult));

    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<Task<TResult>?> resolver)
        => descriptor.Resolve(async _ => resolver() is { } task ? await task.ConfigureAwait(false) : null, typeof(TResult));

    /// <summary>Resolves the field with always the same value.</summary>
    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, TResult constantResult)
        => descriptor.Resolve(_ => new ValueTask<object?>(constantResult), typeof(TResult));
}
