namespace Commerce.Domain.Data.Demo;

/// <summary>What the demo shop sells: things for living and being outside.</summary>
internal static class DemoShelves
{
    private static readonly string[] Clothes = ["S", "M", "L", "XL"];
    private static readonly string[] Shoes = ["38", "40", "42", "44"];
    private static readonly string[] None = [];

    public static IReadOnlyList<DemoShelf> All { get; } =
    [
        new("Clothing", "Shirts", "Shirts that become softer with every wash.",
            ["Harbor Tee", "Meadow Henley", "Ridge Overshirt", "Dune Linen Shirt", "Field Polo", "Drift Long Sleeve"],
            "Northbound", "Organic cotton", 2900, 220, Clothes, ["White", "Navy"]),
        new("Clothing", "Knitwear", "Warm without weight, from wool that can be traced to its farm.",
            ["Fjord Crew", "Cabin Cardigan", "Lambswool Scarf", "Ribbed Beanie", "Moor Turtleneck", "Shepherd Vest"],
            "Northbound", "Merino wool", 4900, 380, Clothes, ["Oatmeal", "Forest"]),
        new("Clothing", "Jackets", "Layers for wind, rain and the walk home.",
            ["Gale Shell", "Ember Down Jacket", "Trail Windbreaker", "Quay Raincoat", "Summit Fleece", "Bothy Parka"],
            "Skarn", "Recycled nylon", 11900, 640, Clothes, ["Slate", "Rust"]),
        new("Clothing", "Shoes", "For pavements, paths and puddles.",
            ["Pebble Sneaker", "Marsh Boot", "Court Trainer", "Pine Hiker", "Canal Loafer", "Dock Sandal"],
            "Skarn", "Leather", 8900, 900, Shoes, ["Black", "Sand"]),
        new("Home", "Kitchen", "Tools that stay in reach because they are used.",
            ["Stoneware Mug", "Enamel Kettle", "Oak Cutting Board", "Cast Iron Pan", "Pour-Over Set", "Salt Cellar"],
            "Hearth & Oak", "Stoneware", 1800, 750, None, ["Cream", "Ink"]),
        new("Home", "Lighting", "Light where it is needed, and no more.",
            ["Paper Pendant", "Desk Lamp Arc", "Glow Table Lamp", "Wall Sconce Duo", "Lantern Portable", "Floor Lamp Heron"],
            "Lumen Works", "Powder-coated steel", 6900, 1800, None, ["Brass", "Black"]),
        new("Home", "Textiles", "Everything soft in a room.",
            ["Linen Duvet Cover", "Waffle Towel", "Wool Throw", "Velvet Cushion", "Cotton Rug", "Tea Towel Pair"],
            "Hearth & Oak", "Washed linen", 2400, 900, ["Small", "Large"], ["Clay", "Sage"]),
        new("Outdoor", "Camping", "A small house for the night.",
            ["Two-Person Tent", "Down Sleeping Bag", "Trail Stove", "Folding Chair", "Camp Lantern", "Tarp Square"],
            "Skarn", "Ripstop nylon", 7900, 2100, None, ["Moss", "Amber"]),
        new("Outdoor", "Bags", "Carry a day, a week or a laptop.",
            ["City Backpack", "Roll-Top Pack", "Weekender", "Sling Bag", "Laptop Sleeve", "Tool Roll"],
            "Carrier Co.", "Waxed canvas", 5900, 950, ["12 L", "20 L"], ["Olive", "Charcoal"]),
        new("Outdoor", "Bottles", "Cold for a day, hot for half of one.",
            ["Steel Bottle", "Travel Tumbler", "Hip Flask", "Kids Bottle", "Thermos Classic", "Filter Bottle"],
            "Carrier Co.", "Stainless steel", 2200, 350, ["0.5 l", "1 l"], ["Polar", "Coral"]),
        new("Desk", "Notebooks", "Paper that likes ink.",
            ["Dot Grid Journal", "Pocket Memo Set", "Sketchbook A4", "Weekly Planner", "Letter Pad", "Recipe Book"],
            "Quire", "Acid-free paper", 1200, 300, ["A6", "A5"], None),
        new("Desk", "Writing", "Pens and pencils for people who still write.",
            ["Fountain Pen", "Brass Ballpoint", "Pencil Set", "Ink Bottle", "Pen Case", "Highlighter Trio"],
            "Quire", "Brass", 1600, 80, None, None),
    ];
}
