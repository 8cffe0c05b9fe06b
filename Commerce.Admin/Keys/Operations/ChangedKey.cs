namespace Commerce.Admin.Keys.Operations;

public sealed record ChangedKey(NamedKey? ApiKey);

public sealed record NamedKey(string Id, string Name);

public sealed record MadeKey(KeySecret? CreatedApiKey);

/// <param name="Secret">Shown once and never again.</param>
public sealed record KeySecret(string Secret, NamedKey ApiKey);
