using HotChocolate.Authorization;

namespace HotChocolate.Types;

public static class AuthorizeObjectTypeDescriptorExtensions
{
    /// <summary>Only those who are signed in may read fields that return the type.</summary>
    public static IObjectTypeDescriptor Authorize(
        this IObjectTypeDescriptor descriptor,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        => descriptor.Directive(new AuthorizeDirective(apply));

    /// <summary>Only those whom a policy lets may read fields that return the type.</summary>
    public static IObjectTypeDescriptor Authorize(
        this IObjectTypeDescriptor descriptor,
        string policy,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        => descriptor.Directive(new AuthorizeDirective(policy, apply: apply));

    /// <summary>Only those in one of the roles may read fields that return the type.</summary>
    public static IObjectTypeDescriptor Authorize(this IObjectTypeDescriptor descriptor, params string[] roles)
        => descriptor.Directive(new AuthorizeDirective(roles));

    /// <inheritdoc cref="Authorize(IObjectTypeDescriptor, ApplyPolicy)" />
    public static IObjectTypeDescriptor<T> Authorize<T>(
        this IObjectTypeDescriptor<T> descriptor,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        => descriptor.Directive(new AuthorizeDirective(apply));

    /// <inheritdoc cref="Authorize(IObjectTypeDescriptor, string, ApplyPolicy)" />
    public static IObjectTypeDescriptor<T> Authorize<T>(
        this IObjectTypeDescriptor<T> descriptor,
        string policy,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        => descriptor.Directive(new AuthorizeDirective(policy, apply: apply));

    /// <inheritdoc cref="Authorize(IObjectTypeDescriptor, string[])" />
    public static IObjectTypeDescriptor<T> Authorize<T>(this IObjectTypeDescriptor<T> descriptor, params string[] roles)
        => descriptor.Directive(new AuthorizeDirective(roles));
}
