import { Text, View } from "react-native";
import Ionicons from "@expo/vector-icons/Ionicons";
export default function Home() { return <View><Ionicons name="add" size={20} /><Text>Hello Lathe</Text></View>; }
