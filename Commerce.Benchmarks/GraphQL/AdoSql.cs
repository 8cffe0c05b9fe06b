namespace Commerce.Benchmarks.GraphQL;

/// <summary>The statements of the plain baseline. Children come in the order of their keys, which is the order in which they are shown.</summary>
internal static class AdoSql
{
    /// <summary>Rows of one page, so many as say whether there is a next one.</summary>
    public const int PageSize = 20;

    public const int HistorySize = 10;

    public const string List = """
        SELECT p."Id", p."Name", p."Slug", p."PriceCents", c."Name", c."Slug"
        FROM "Products" p
        JOIN "Categories" c ON c."Id" = p."CategoryId"
        WHERE p."CategoryId" = (SELECT "Id" FROM "Categories" WHERE "Slug" = @slug) AND c."IsActive" AND p."IsActive" AND p."ArchivedAt" IS NULL
        ORDER BY p."PriceCents", p."Id"
        LIMIT 21
        """;

    public const string BySlug = """
        SELECT p."Id", p."Name", p."Slug", p."PriceCents", c."Name", c."Slug"
        FROM "Products" p
        LEFT JOIN "Categories" c ON c."Id" = p."CategoryId" AND c."IsActive"
        WHERE p."Slug" = @slug AND p."IsActive" AND p."ArchivedAt" IS NULL
        """;

    public const string Customer = """
        SELECT u."Id", u."FirstName", u."LastName"
        FROM "AccessTokens" t
        JOIN "Sessions" s ON s."Id" = t."SessionId"
        JOIN "Users" u ON u."Id" = s."UserId"
        WHERE t."TokenHash" = @hash AND t."ExpiresAt" > @now AND s."RevokedAt" IS NULL AND s."ExpiresAt" > @now AND u."IsActive"
        """;

    public const string Orders = """
        SELECT o."Id", o."OrderNumber", o."Status", o."OrderDate", o."TotalCents"
        FROM "Orders" o
        WHERE o."UserId" = @user
        ORDER BY o."OrderDate" DESC, o."Id"
        LIMIT 10
        """;

    /// <summary>The lines of the orders of a page, each with its product as long as that is shown.</summary>
    public const string Items = """
        SELECT i."OrderId", i."ProductName", i."VariantName", i."Quantity", i."UnitPriceCents", p."Name", p."Slug"
        FROM (SELECT "Id" FROM "Orders" WHERE "UserId" = @user ORDER BY "OrderDate" DESC, "Id" LIMIT 10) o
        JOIN "OrderItems" i ON i."OrderId" = o."Id"
        LEFT JOIN "Products" p ON p."Id" = i."ProductId" AND p."IsActive" AND p."ArchivedAt" IS NULL
        ORDER BY i."OrderId", i."Id"
        """;

    public static string Variants(string products) => $"""
        SELECT v."ProductId", v."Sku", v."Name", v."PriceCents", v."StockQuantity"
        FROM "ProductVariants" v
        WHERE v."ProductId" {products} AND v."ArchivedAt" IS NULL
        ORDER BY v."ProductId", v."Id"
        """;

    public static string Images(string products) => $"""
        SELECT i."ProductId", b."Checksum", i."SourceUrl", i."AltText"
        FROM "ProductImages" i
        LEFT JOIN "Blobs" b ON b."Id" = i."BlobId"
        WHERE i."ProductId" {products}
        ORDER BY i."ProductId", i."Id"
        """;
}
